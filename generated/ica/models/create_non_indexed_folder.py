# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNonIndexedFolder: /components/schemas/CreateNonIndexedFolder."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateNonIndexedFolder"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNonIndexedFolder(m.Model):
    """`/components/schemas/CreateNonIndexedFolder` in the description."""

    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateNonIndexedFolder._describe(m.required("name", "name", d.TEXT))
