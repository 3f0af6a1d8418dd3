"""What was found in a case: its candidates and its exported variants, by tag."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from generated.emedgene.models.tag import Tag
    from generated.emedgene.models.variant import Variant

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


class ExportedVariant(NamedTuple):
    """A variant of an export: the value of its tag (None without one), its genes, its details in one text, and all that
    the platform says of it."""

    tag: str | None
    genes: tuple[str, ...]
    details: str | None
    variant: Variant


def candidates(core: Core, options: Options, case_name: str) -> Flow[list[Variant]]:
    """A flow that gives the candidates and the tagged variants of a case."""
    from generated.emedgene.api.candidates.list_candidates import list_candidates

    found = yield from core.answer(list_candidates(case_name), options)
    return _listed(found.hits)


def exported(core: Core, options: Options, case_name: str, tags: Collection[str]) -> Flow[list[ExportedVariant]]:
    """A flow that gives the exported variants of a case, all of them or those with one of some tags."""
    from generated.emedgene.api.candidates.export_variants import export_variants

    wanted = {tag.casefold() for tag in tags}
    found = yield from core.answer(export_variants(case_name), options)
    listed = found.variants if isinstance(found.variants, list) else found.hits
    variants = [_exported(variant) for variant in _listed(listed)]
    return [entry for entry in variants if not wanted or (entry.tag or "").casefold() in wanted]


def _exported(variant: Variant) -> ExportedVariant:
    # Both spellings, whichever of them the description has.
    said = variant.to_dict()
    tag = said.get("tag")
    value = tag.get("value") if isinstance(tag, dict) else tag
    genes = said.get("gene_name")
    details = (said.get("variant_details"), said.get("Variant_details"))
    return ExportedVariant(
        tag=value if isinstance(value, str) else None,
        genes=tuple(gene.strip() for gene in genes.split(",") if gene.strip()) if isinstance(genes, str) else (),
        details=next((text for text in details if isinstance(text, str)), None),
        variant=variant,
    )


def tags(core: Core, options: Options) -> Flow[list[Tag]]:
    """A flow that gives the tags that variants can have."""
    from generated.emedgene.api.candidates.list_tags import list_tags

    found = yield from core.answer(list_tags(), options)
    return _listed(found.hits)


def _listed(found: Any) -> list[Any]:
    return list(found) if isinstance(found, list) else []
