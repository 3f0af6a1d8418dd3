# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseListQuery: /components/schemas/CaseListQuery."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseListQuery"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseListQuery(m.Model):
    """`/components/schemas/CaseListQuery` in the description."""

    client_time_zone_id: str | None | Unset = UNSET
    filters: list[str] | None | Unset = UNSET
    only_over_due_cases: str | None | Unset = UNSET
    only_unassigned: str | None | Unset = UNSET
    page_number: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    phi_types: list[str] | None | Unset = UNSET
    show_over_due_cases: bool | None | Unset = UNSET
    show_unspecified_cases: bool | None | Unset = UNSET
    sort_by_columns: list[str] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseListQuery._describe(
    m.optional("clientTimeZoneId", "client_time_zone_id", d.TEXT, null=True),
    m.optional("filters", "filters", d.ListOf(d.TEXT), null=True),
    m.optional("onlyOverDueCases", "only_over_due_cases", d.TEXT, null=True),
    m.optional("onlyUnassigned", "only_unassigned", d.TEXT, null=True),
    m.optional("pageNumber", "page_number", d.INTEGER, null=True),
    m.optional("pageSize", "page_size", d.INTEGER, null=True),
    m.optional("phiTypes", "phi_types", d.ListOf(d.TEXT), null=True),
    m.optional("showOverDueCases", "show_over_due_cases", d.BOOLEAN, null=True),
    m.optional("showUnspecifiedCases", "show_unspecified_cases", d.BOOLEAN, null=True),
    m.optional("sortByColumns", "sort_by_columns", d.ListOf(d.TEXT), null=True),
    m.optional("tags", "tags", d.ListOf(d.TEXT), null=True),
)
