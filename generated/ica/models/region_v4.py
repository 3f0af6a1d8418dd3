# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""RegionV4: /components/schemas/RegionV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/RegionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RegionV4(m.Model):
    """`/components/schemas/RegionV4` in the description."""

    code: str
    id: str


# The classes that this one names are imported after it is made: they may name it in turn.

RegionV4._describe(m.required("code", "code", d.TEXT), m.required("id", "id", d.TEXT))
