# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FieldId: /components/schemas/FieldId."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/FieldId"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FieldId(m.Model):
    """`/components/schemas/FieldId` in the description."""

    id: str


# The classes that this one names are imported after it is made: they may name it in turn.

FieldId._describe(m.required("id", "id", d.TEXT))
