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

    client_time_zone_id: str | Unset = UNSET
    filters: list[str] | Unset = UNSET
    only_over_due_cases: str | Unset = UNSET
    only_unassigned: str | Unset = UNSET
    page_number: int | Unset = UNSET
    page_size: int | Unset = UNSET
    phi_types: list[str] | Unset = UNSET
    show_over_due_cases: bool | Unset = UNSET
    show_unspecified_cases: bool | Unset = UNSET
    sort_by_columns: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseListQuery._describe(
    m.optional("clientTimeZoneId", "client_time_zone_id", d.TEXT),
    m.optional("filters", "filters", d.ListOf(d.TEXT)),
    m.optional("onlyOverDueCases", "only_over_due_cases", d.TEXT),
    m.optional("onlyUnassigned", "only_unassigned", d.TEXT),
    m.optional("pageNumber", "page_number", d.INTEGER),
    m.optional("pageSize", "page_size", d.INTEGER),
    m.optional("phiTypes", "phi_types", d.ListOf(d.TEXT)),
    m.optional("showOverDueCases", "show_over_due_cases", d.BOOLEAN),
    m.optional("showUnspecifiedCases", "show_unspecified_cases", d.BOOLEAN),
    m.optional("sortByColumns", "sort_by_columns", d.ListOf(d.TEXT)),
    m.optional("tags", "tags", d.ListOf(d.TEXT)),
)
