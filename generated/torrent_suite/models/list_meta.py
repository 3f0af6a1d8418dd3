# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ListMeta: /components/schemas/list_meta."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/list_meta"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListMeta(m.Model):
    """`/components/schemas/list_meta` in the description."""

    limit: int | None | Unset = UNSET
    next: str | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    previous: str | None | Unset = UNSET
    total_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ListMeta._describe(
    m.optional("limit", "limit", d.INTEGER, null=True),
    m.optional("next", "next", d.TEXT, null=True),
    m.optional("offset", "offset", d.INTEGER, null=True),
    m.optional("previous", "previous", d.TEXT, null=True),
    m.optional("total_count", "total_count", d.INTEGER, null=True),
    rest=d.ANY,
)
