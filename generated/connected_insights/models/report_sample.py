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

    external_sample_id: str | Unset = UNSET
    external_sample_name: str | Unset = UNSET
    gis: str | Unset = UNSET
    id: str | Unset = UNSET
    msi: str | Unset = UNSET
    pair_id: str | Unset = UNSET
    ploidy: str | Unset = UNSET
    purity: str | Unset = UNSET
    sample_classification: str | Unset = UNSET
    sample_type: str | Unset = UNSET
    specimen_type: Any = UNSET
    tmb: str | Unset = UNSET
    tumor_type: list[TumorType] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .tumor_type import TumorType  # noqa: E402

ReportSample._describe(
    m.optional("externalSampleId", "external_sample_id", d.TEXT),
    m.optional("externalSampleName", "external_sample_name", d.TEXT),
    m.optional("gis", "gis", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("msi", "msi", d.TEXT),
    m.optional("pairId", "pair_id", d.TEXT),
    m.optional("ploidy", "ploidy", d.TEXT),
    m.optional("purity", "purity", d.TEXT),
    m.optional("sampleClassification", "sample_classification", d.TEXT),
    m.optional("sampleType", "sample_type", d.TEXT),
    m.optional("specimenType", "specimen_type", d.ANY),
    m.optional("tmb", "tmb", d.TEXT),
    m.optional("tumorType", "tumor_type", d.ListOf(d.ModelOf(TumorType))),
    rest=d.ANY,
)
