# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""KitList: /components/schemas/KitList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/KitList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KitList(lists.Listing["Kit"]):
    """`/components/schemas/KitList` in the description."""

    hits: list[Kit]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .kit import Kit  # noqa: E402

KitList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(Kit))),
    m.optional("total", "total", d.INTEGER),
    rest=d.ANY,
    listing="hits",
)
