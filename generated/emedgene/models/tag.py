# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Tag: /components/schemas/Tag."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/Tag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Tag(m.Model):
    """`/components/schemas/Tag` in the description."""

    id: int
    value: str


# The classes that this one names are imported after it is made: they may name it in turn.

Tag._describe(m.required("id", "id", d.INTEGER), m.required("value", "value", d.TEXT), rest=d.ANY)
