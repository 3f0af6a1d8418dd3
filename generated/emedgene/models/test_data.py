# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestData: /components/schemas/TestData."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TestData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestData(m.Model):
    """`/components/schemas/TestData` in the description."""

    analysis_type: TestDataAnalysisType | str | None | Unset = UNSET
    boost_genes: bool
    consanguinity: bool | Unset = UNSET
    disease_penetrance: int | Unset = UNSET
    disease_severity: str | Unset = UNSET
    diseases: list[Any] | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    extra_data: dict[str, Any] | str | Unset = UNSET
    filename: str | Unset = UNSET
    gene_list: GeneList
    gene_list_visible: bool | Unset = UNSET
    incidental_findings: str | None | Unset = UNSET
    indication_for_testing: str | Unset = UNSET
    inheritance_modes: list[str] | Unset = UNSET
    labels: list[int]
    notes: str
    patients: Patients
    sample_type: TestDataSampleType | str
    samples: list[Sample]
    selected_preset_set: str | None
    sequence_info: SequenceInfo | Unset = UNSET
    type: TestDataType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .gene_list import GeneList  # noqa: E402
from .patients import Patients  # noqa: E402
from .sample import Sample  # noqa: E402
from .sequence_info import SequenceInfo  # noqa: E402
from .test_data_analysis_type import TestDataAnalysisType  # noqa: E402
from .test_data_sample_type import TestDataSampleType  # noqa: E402
from .test_data_type import TestDataType  # noqa: E402

TestData._describe(
    m.optional("analysis_type", "analysis_type", d.OneValueOf(TestDataAnalysisType), null=True),
    m.required("boostGenes", "boost_genes", d.BOOLEAN),
    m.optional("consanguinity", "consanguinity", d.BOOLEAN),
    m.optional("disease_penetrance", "disease_penetrance", d.INTEGER),
    m.optional("disease_severity", "disease_severity", d.TEXT),
    m.optional("diseases", "diseases", d.ListOf(d.ANY)),
    m.optional("due_date", "due_date", d.DAY),
    m.optional("extra_data", "extra_data", d.AnyOf(d.MapOf(d.ANY), d.TEXT)),
    m.optional("filename", "filename", d.TEXT),
    m.required("gene_list", "gene_list", d.ModelOf(GeneList)),
    m.optional("gene_list_visible", "gene_list_visible", d.BOOLEAN),
    m.optional("incidental_findings", "incidental_findings", d.TEXT, null=True),
    m.optional("indication_for_testing", "indication_for_testing", d.TEXT),
    m.optional("inheritance_modes", "inheritance_modes", d.ListOf(d.TEXT)),
    m.required("labels", "labels", d.ListOf(d.INTEGER)),
    m.required("notes", "notes", d.TEXT),
    m.required("patients", "patients", d.ModelOf(Patients)),
    m.required("sample_type", "sample_type", d.OneValueOf(TestDataSampleType)),
    m.required("samples", "samples", d.ListOf(d.ModelOf(Sample))),
    m.required("selected_preset_set", "selected_preset_set", d.TEXT, null=True),
    m.optional("sequence_info", "sequence_info", d.ModelOf(SequenceInfo)),
    m.required("type", "type", d.OneValueOf(TestDataType)),
)
