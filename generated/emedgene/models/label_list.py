# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LabelList: /components/schemas/LabelList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/LabelList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LabelList(lists.Listing["Label"]):
    """`/components/schemas/LabelList` in the description."""

    hits: list[Label]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .label import Label  # noqa: E402

LabelList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(Label))),
    m.optional("total", "total", d.INTEGER),
    rest=d.ANY,
    listing="hits",
)
