# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ChangeProjectOwner: /components/schemas/ChangeProjectOwner."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ChangeProjectOwner"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ChangeProjectOwner(Model):
    """`/components/schemas/ChangeProjectOwner` in the description."""

    new_owner_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

ChangeProjectOwner._describe(required("newOwnerId", "new_owner_id", TEXT))
