# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AuditLogPage: /components/schemas/AuditLogPage."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AuditLogPage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AuditLogPage(m.Model):
    """`/components/schemas/AuditLogPage` in the description."""

    content: list[AuditLogEntry] | Unset = UNSET
    empty: bool | Unset = UNSET
    first: bool | Unset = UNSET
    last: bool | Unset = UNSET
    number: int | Unset = UNSET
    number_of_elements: int | Unset = UNSET
    pageable: dict[str, Any] | Unset = UNSET
    size: int | Unset = UNSET
    sort: dict[str, Any] | Unset = UNSET
    total_elements: int | Unset = UNSET
    total_pages: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .audit_log_entry import AuditLogEntry  # noqa: E402

AuditLogPage._describe(
    m.optional("content", "content", d.ListOf(d.ModelOf(AuditLogEntry))),
    m.optional("empty", "empty", d.BOOLEAN),
    m.optional("first", "first", d.BOOLEAN),
    m.optional("last", "last", d.BOOLEAN),
    m.optional("number", "number", d.INTEGER),
    m.optional("numberOfElements", "number_of_elements", d.INTEGER),
    m.optional("pageable", "pageable", d.MapOf(d.ANY)),
    m.optional("size", "size", d.INTEGER),
    m.optional("sort", "sort", d.MapOf(d.ANY)),
    m.optional("totalElements", "total_elements", d.INTEGER),
    m.optional("totalPages", "total_pages", d.INTEGER),
    rest=d.ANY,
)
