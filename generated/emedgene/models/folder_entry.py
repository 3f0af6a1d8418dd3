# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderEntry: /components/schemas/FolderEntry."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FolderEntry"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderEntry(m.Model):
    """`/components/schemas/FolderEntry` in the description."""

    alias: str | Unset = UNSET
    name: str
    size: int | None | Unset = UNSET
    type: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

FolderEntry._describe(
    m.optional("alias", "alias", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.optional("size", "size", d.INTEGER, null=True),
    m.optional("type", "type", d.TEXT),
    rest=d.ANY,
)
