# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TagList: /components/schemas/TagList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TagList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TagList(lists.Listing["Tag"]):
    """`/components/schemas/TagList` in the description."""

    hits: list[Tag]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .tag import Tag  # noqa: E402

TagList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(Tag))),
    m.optional("total", "total", d.INTEGER),
    rest=d.ANY,
    listing="hits",
)
