# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportSample: /components/schemas/ReportSample."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportSample(m.Model):
    """`/components/schemas/ReportSample` in the description."""

    external_sample_id: str | None | Unset = UNSET
    external_sample_name: str | None | Unset = UNSET
    gis: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    msi: str | None | Unset = UNSET
    pair_id: str | None | Unset = UNSET
    ploidy: str | None | Unset = UNSET
    purity: str | None | Unset = UNSET
    sample_classification: str | None | Unset = UNSET
    sample_type: str | None | Unset = UNSET
    specimen_type: Any = UNSET
    tmb: str | None | Unset = UNSET
    tumor_type: list[TumorType] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .tumor_type import TumorType  # noqa: E402

ReportSample._describe(
    m.optional("externalSampleId", "external_sample_id", d.TEXT, null=True),
    m.optional("externalSampleName", "external_sample_name", d.TEXT, null=True),
    m.optional("gis", "gis", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("msi", "msi", d.TEXT, null=True),
    m.optional("pairId", "pair_id", d.TEXT, null=True),
    m.optional("ploidy", "ploidy", d.TEXT, null=True),
    m.optional("purity", "purity", d.TEXT, null=True),
    m.optional("sampleClassification", "sample_classification", d.TEXT, null=True),
    m.optional("sampleType", "sample_type", d.TEXT, null=True),
    m.optional("specimenType", "specimen_type", d.ANY, null=True),
    m.optional("tmb", "tmb", d.TEXT, null=True),
    m.optional("tumorType", "tumor_type", d.ListOf(d.ModelOf(TumorType)), null=True),
    rest=d.ANY,
)
