# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseSummary: /components/schemas/CaseSummary."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseSummary"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseSummary(m.Model):
    """`/components/schemas/CaseSummary` in the description."""

    created_date: datetime.datetime | None | Unset = UNSET
    display_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    sub_state: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseSummary._describe(
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("displayId", "display_id", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("subState", "sub_state", d.TEXT, null=True),
    m.optional("tags", "tags", d.ListOf(d.TEXT), null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    rest=d.ANY,
)
