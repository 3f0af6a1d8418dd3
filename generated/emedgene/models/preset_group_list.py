# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PresetGroupList: /components/schemas/PresetGroupList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PresetGroupList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PresetGroupList(lists.Listing["PresetGroup"]):
    """`/components/schemas/PresetGroupList` in the description."""

    hits: list[PresetGroup]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .preset_group import PresetGroup  # noqa: E402

PresetGroupList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(PresetGroup))),
    m.optional("total", "total", d.INTEGER),
    rest=d.ANY,
    listing="hits",
)
