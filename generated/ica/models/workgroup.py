# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Workgroup: /components/schemas/Workgroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/Workgroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Workgroup(m.Model):
    """`/components/schemas/Workgroup` in the description."""

    description: str
    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

Workgroup._describe(
    m.required("description", "description", d.TEXT), m.required("id", "id", d.TEXT), m.required("name", "name", d.TEXT)
)
