# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderDetails: /components/schemas/FolderDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/FolderDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderDetails(m.Model):
    """`/components/schemas/FolderDetails` in the description."""

    non_indexed: bool


# The classes that this one names are imported after it is made: they may name it in turn.

FolderDetails._describe(m.required("nonIndexed", "non_indexed", d.BOOLEAN))
