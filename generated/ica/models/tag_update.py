# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TagUpdate: /components/schemas/TagUpdate."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TagUpdate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TagUpdate(m.Model):
    """`/components/schemas/TagUpdate` in the description."""

    add_tags: list[str] | Unset = UNSET
    remove_tags: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TagUpdate._describe(
    m.optional("addTags", "add_tags", d.ListOf(d.TEXT)), m.optional("removeTags", "remove_tags", d.ListOf(d.TEXT))
)
