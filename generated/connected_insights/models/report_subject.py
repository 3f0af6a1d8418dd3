# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportSubject: /components/schemas/ReportSubject."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportSubject"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportSubject(m.Model):
    """`/components/schemas/ReportSubject` in the description."""

    custom_metadata: CustomMetadata | None | Unset = UNSET
    gender: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    is_affected: str | None | Unset = UNSET
    other_relationship_to_proband: str | None | Unset = UNSET
    relationship_to_proband: str | None | Unset = UNSET
    reports: list[SubjectReport] | None | Unset = UNSET
    samples: list[ReportSample] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .custom_metadata import CustomMetadata  # noqa: E402
from .report_sample import ReportSample  # noqa: E402
from .subject_report import SubjectReport  # noqa: E402

ReportSubject._describe(
    m.optional("customMetadata", "custom_metadata", d.ModelOf(CustomMetadata), null=True),
    m.optional("gender", "gender", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("isAffected", "is_affected", d.TEXT, null=True),
    m.optional("otherRelationshipToProband", "other_relationship_to_proband", d.TEXT, null=True),
    m.optional("relationshipToProband", "relationship_to_proband", d.TEXT, null=True),
    m.optional("reports", "reports", d.ListOf(d.ModelOf(SubjectReport)), null=True),
    m.optional("samples", "samples", d.ListOf(d.ModelOf(ReportSample)), null=True),
    rest=d.ANY,
)
