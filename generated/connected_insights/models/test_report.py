# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestReport: /components/schemas/TestReport."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TestReport"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestReport(m.Model):
    """`/components/schemas/TestReport` in the description."""

    filters: list[Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    optional: bool | None | Unset = UNSET
    order: int | None | Unset = UNSET
    report_metadata: list[ReportMetadata] | None | Unset = UNSET
    report_template: ReportTemplate | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    time_created: Any = UNSET
    time_modified: Any = UNSET
    type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_metadata import ReportMetadata  # noqa: E402
from .report_template import ReportTemplate  # noqa: E402

TestReport._describe(
    m.optional("filters", "filters", d.ListOf(d.ANY), null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("optional", "optional", d.BOOLEAN, null=True),
    m.optional("order", "order", d.INTEGER, null=True),
    m.optional("reportMetadata", "report_metadata", d.ListOf(d.ModelOf(ReportMetadata)), null=True),
    m.optional("reportTemplate", "report_template", d.ModelOf(ReportTemplate), null=True),
    m.optional("subject", "subject", d.TEXT, null=True),
    m.optional("timeCreated", "time_created", d.ANY, null=True),
    m.optional("timeModified", "time_modified", d.ANY, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    rest=d.ANY,
)
