# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CasePage: /components/schemas/CasePage."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CasePage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CasePage(m.Model):
    """`/components/schemas/CasePage` in the description."""

    content: list[CaseSummary] | None | Unset = UNSET
    empty: bool | None | Unset = UNSET
    first: bool | None | Unset = UNSET
    last: bool | None | Unset = UNSET
    number: int | None | Unset = UNSET
    number_of_elements: int | None | Unset = UNSET
    pageable: dict[str, Any] | None | Unset = UNSET
    size: int | None | Unset = UNSET
    sort: dict[str, Any] | None | Unset = UNSET
    total_elements: int | None | Unset = UNSET
    total_pages: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .case_summary import CaseSummary  # noqa: E402

CasePage._describe(
    m.optional("content", "content", d.ListOf(d.ModelOf(CaseSummary)), null=True),
    m.optional("empty", "empty", d.BOOLEAN, null=True),
    m.optional("first", "first", d.BOOLEAN, null=True),
    m.optional("last", "last", d.BOOLEAN, null=True),
    m.optional("number", "number", d.INTEGER, null=True),
    m.optional("numberOfElements", "number_of_elements", d.INTEGER, null=True),
    m.optional("pageable", "pageable", d.MapOf(d.ANY), null=True),
    m.optional("size", "size", d.INTEGER, null=True),
    m.optional("sort", "sort", d.MapOf(d.ANY), null=True),
    m.optional("totalElements", "total_elements", d.INTEGER, null=True),
    m.optional("totalPages", "total_pages", d.INTEGER, null=True),
    rest=d.ANY,
)
