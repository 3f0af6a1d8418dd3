# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TagUpdate: /components/schemas/TagUpdate."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TagUpdate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TagUpdate(Model):
    """`/components/schemas/TagUpdate` in the description."""

    add_tags: list[str] | Unset = UNSET
    remove_tags: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TagUpdate._describe(optional("addTags", "add_tags", ListOf(TEXT)), optional("removeTags", "remove_tags", ListOf(TEXT)))
