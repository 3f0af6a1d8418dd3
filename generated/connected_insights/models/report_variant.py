# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportVariant: /components/schemas/ReportVariant."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportVariant"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportVariant(m.Model):
    """`/components/schemas/ReportVariant` in the description."""

    alt_allele: str | Unset = UNSET
    associations: list[VariantAssociation] | Unset = UNSET
    chromosome: str | Unset = UNSET
    copy_number: int | Unset = UNSET
    dbsnp: list[str] | Unset = UNSET
    fold_change: float | Unset = UNSET
    frequencies: dict[str, Any] | Unset = UNSET
    gene: str | Unset = UNSET
    gene_display: str | Unset = UNSET
    id: str | Unset = UNSET
    parent_variant_id: str | Unset = UNSET
    ref_allele: str | Unset = UNSET
    sample_metrics: list[Any] | Unset = UNSET
    start: int | Unset = UNSET
    status: str | Unset = UNSET
    stop: int | Unset = UNSET
    transcript: VariantTranscript | Unset = UNSET
    variant_category: str | Unset = UNSET
    variant_id: str | Unset = UNSET
    variant_read_frequency: float | str | Unset = UNSET
    variant_type: str | Unset = UNSET
    zygosity: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant_association import VariantAssociation  # noqa: E402
from .variant_transcript import VariantTranscript  # noqa: E402

ReportVariant._describe(
    m.optional("altAllele", "alt_allele", d.TEXT),
    m.optional("associations", "associations", d.ListOf(d.ModelOf(VariantAssociation))),
    m.optional("chromosome", "chromosome", d.TEXT),
    m.optional("copyNumber", "copy_number", d.INTEGER),
    m.optional("dbsnp", "dbsnp", d.ListOf(d.TEXT)),
    m.optional("foldChange", "fold_change", d.NUMBER),
    m.optional("frequencies", "frequencies", d.MapOf(d.ANY)),
    m.optional("gene", "gene", d.TEXT),
    m.optional("geneDisplay", "gene_display", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("parentVariantId", "parent_variant_id", d.TEXT),
    m.optional("refAllele", "ref_allele", d.TEXT),
    m.optional("sampleMetrics", "sample_metrics", d.ListOf(d.ANY)),
    m.optional("start", "start", d.INTEGER),
    m.optional("status", "status", d.TEXT),
    m.optional("stop", "stop", d.INTEGER),
    m.optional("transcript", "transcript", d.ModelOf(VariantTranscript)),
    m.optional("variantCategory", "variant_category", d.TEXT),
    m.optional("variantId", "variant_id", d.TEXT),
    m.optional("variantReadFrequency", "variant_read_frequency", d.AnyOf(d.NUMBER, d.TEXT)),
    m.optional("variantType", "variant_type", d.TEXT),
    m.optional("zygosity", "zygosity", d.TEXT),
    rest=d.ANY,
)
