# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Comment: /components/schemas/Comment."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Comment"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Comment(m.Model):
    """`/components/schemas/Comment` in the description."""

    comment: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_date: datetime.datetime | None | Unset = UNSET
    id: str | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Comment._describe(
    m.optional("comment", "comment", d.TEXT, null=True),
    m.optional("createdBy", "created_by", d.TEXT, null=True),
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    rest=d.ANY,
)
