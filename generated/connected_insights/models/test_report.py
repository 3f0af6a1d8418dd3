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

    filters: list[Any] | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    optional: bool | Unset = UNSET
    order: int | Unset = UNSET
    report_metadata: list[ReportMetadata] | Unset = UNSET
    report_template: ReportTemplate | Unset = UNSET
    subject: str | Unset = UNSET
    time_created: Any = UNSET
    time_modified: Any = UNSET
    type: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_metadata import ReportMetadata  # noqa: E402
from .report_template import ReportTemplate  # noqa: E402

TestReport._describe(
    m.optional("filters", "filters", d.ListOf(d.ANY)),
    m.optional("id", "id", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("optional", "optional", d.BOOLEAN),
    m.optional("order", "order", d.INTEGER),
    m.optional("reportMetadata", "report_metadata", d.ListOf(d.ModelOf(ReportMetadata))),
    m.optional("reportTemplate", "report_template", d.ModelOf(ReportTemplate)),
    m.optional("subject", "subject", d.TEXT),
    m.optional("timeCreated", "time_created", d.ANY),
    m.optional("timeModified", "time_modified", d.ANY),
    m.optional("type", "type", d.TEXT),
    rest=d.ANY,
)
