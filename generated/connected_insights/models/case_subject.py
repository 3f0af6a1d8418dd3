# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseSubject: /components/schemas/CaseSubject."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseSubject"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseSubject(m.Model):
    """`/components/schemas/CaseSubject` in the description."""

    active_sample: Sample | None | Unset = UNSET
    id: str | None | Unset = UNSET
    phenotypes: list[Phenotype] | None | Unset = UNSET
    relationship_to_proband: str | None | Unset = UNSET
    report_types: list[SubjectReportType] | None | Unset = UNSET
    samples: list[Sample] | None | Unset = UNSET
    subject: dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .phenotype import Phenotype  # noqa: E402
from .sample import Sample  # noqa: E402
from .subject_report_type import SubjectReportType  # noqa: E402

CaseSubject._describe(
    m.optional("activeSample", "active_sample", d.ModelOf(Sample), null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("phenotypes", "phenotypes", d.ListOf(d.ModelOf(Phenotype)), null=True),
    m.optional("relationshipToProband", "relationship_to_proband", d.TEXT, null=True),
    m.optional("reportTypes", "report_types", d.ListOf(d.ModelOf(SubjectReportType)), null=True),
    m.optional("samples", "samples", d.ListOf(d.ModelOf(Sample)), null=True),
    m.optional("subject", "subject", d.MapOf(d.ANY), null=True),
    rest=d.ANY,
)
