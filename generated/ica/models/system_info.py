# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SystemInfo: /components/schemas/SystemInfo."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SystemInfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SystemInfo(m.Model):
    """`/components/schemas/SystemInfo` in the description."""

    name: str
    version: str


# The classes that this one names are imported after it is made: they may name it in turn.

SystemInfo._describe(m.required("name", "name", d.TEXT), m.required("version", "version", d.TEXT))
