# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormBaseSpaceDataDetails: /components/schemas/InputFormBaseSpaceDataDetails."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormBaseSpaceDataDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormBaseSpaceDataDetails(Model):
    """`/components/schemas/InputFormBaseSpaceDataDetails` in the description."""

    extensions: str | None | Unset = UNSET
    path_prefix: str | None | Unset = UNSET
    workgroup_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputFormBaseSpaceDataDetails._describe(
    optional("extensions", "extensions", TEXT, null=True),
    optional("pathPrefix", "path_prefix", TEXT, null=True),
    optional("workgroupId", "workgroup_id", TEXT, null=True),
)
