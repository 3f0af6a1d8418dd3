# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Workgroup: /components/schemas/Workgroup."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/Workgroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Workgroup(Model):
    """`/components/schemas/Workgroup` in the description."""

    description: str
    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

Workgroup._describe(
    required("description", "description", TEXT), required("id", "id", TEXT), required("name", "name", TEXT)
)
