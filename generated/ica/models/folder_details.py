# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderDetails: /components/schemas/FolderDetails."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/FolderDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderDetails(Model):
    """`/components/schemas/FolderDetails` in the description."""

    non_indexed: bool


# The classes that this one names are imported after it is made: they may name it in turn.

FolderDetails._describe(required("nonIndexed", "non_indexed", BOOLEAN))
