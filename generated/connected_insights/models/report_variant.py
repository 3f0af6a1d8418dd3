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

    alt_allele: str | None | Unset = UNSET
    associations: list[VariantAssociation] | None | Unset = UNSET
    chromosome: str | None | Unset = UNSET
    copy_number: int | None | Unset = UNSET
    dbsnp: list[str] | None | Unset = UNSET
    fold_change: float | None | Unset = UNSET
    frequencies: dict[str, Any] | None | Unset = UNSET
    gene: str | None | Unset = UNSET
    gene_display: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    parent_variant_id: str | None | Unset = UNSET
    ref_allele: str | None | Unset = UNSET
    sample_metrics: list[Any] | None | Unset = UNSET
    start: int | None | Unset = UNSET
    status: str | None | Unset = UNSET
    stop: int | None | Unset = UNSET
    transcript: VariantTranscript | None | Unset = UNSET
    variant_category: str | None | Unset = UNSET
    variant_id: str | None | Unset = UNSET
    variant_read_frequency: float | str | None | Unset = UNSET
    variant_type: str | None | Unset = UNSET
    zygosity: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .variant_association import VariantAssociation  # noqa: E402
from .variant_transcript import VariantTranscript  # noqa: E402

ReportVariant._describe(
    m.optional("altAllele", "alt_allele", d.TEXT, null=True),
    m.optional("associations", "associations", d.ListOf(d.ModelOf(VariantAssociation)), null=True),
    m.optional("chromosome", "chromosome", d.TEXT, null=True),
    m.optional("copyNumber", "copy_number", d.INTEGER, null=True),
    m.optional("dbsnp", "dbsnp", d.ListOf(d.TEXT), null=True),
    m.optional("foldChange", "fold_change", d.NUMBER, null=True),
    m.optional("frequencies", "frequencies", d.MapOf(d.ANY), null=True),
    m.optional("gene", "gene", d.TEXT, null=True),
    m.optional("geneDisplay", "gene_display", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("parentVariantId", "parent_variant_id", d.TEXT, null=True),
    m.optional("refAllele", "ref_allele", d.TEXT, null=True),
    m.optional("sampleMetrics", "sample_metrics", d.ListOf(d.ANY), null=True),
    m.optional("start", "start", d.INTEGER, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("stop", "stop", d.INTEGER, null=True),
    m.optional("transcript", "transcript", d.ModelOf(VariantTranscript), null=True),
    m.optional("variantCategory", "variant_category", d.TEXT, null=True),
    m.optional("variantId", "variant_id", d.TEXT, null=True),
    m.optional("variantReadFrequency", "variant_read_frequency", d.AnyOf(d.NUMBER, d.TEXT), null=True),
    m.optional("variantType", "variant_type", d.TEXT, null=True),
    m.optional("zygosity", "zygosity", d.TEXT, null=True),
    rest=d.ANY,
)
