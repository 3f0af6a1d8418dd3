# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FieldId: /components/schemas/FieldId."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/FieldId"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FieldId(Model):
    """`/components/schemas/FieldId` in the description."""

    id: str


# The classes that this one names are imported after it is made: they may name it in turn.

FieldId._describe(required("id", "id", TEXT))
