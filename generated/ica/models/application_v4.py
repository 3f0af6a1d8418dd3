# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ApplicationV4: /components/schemas/ApplicationV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ApplicationV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApplicationV4(m.Model):
    """`/components/schemas/ApplicationV4` in the description."""

    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

ApplicationV4._describe(m.required("id", "id", d.TEXT), m.required("name", "name", d.TEXT))
