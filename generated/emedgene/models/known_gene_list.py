# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""KnownGeneList: /components/schemas/KnownGeneList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/KnownGeneList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KnownGeneList(m.Model):
    """`/components/schemas/KnownGeneList` in the description."""

    id: int
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

KnownGeneList._describe(m.required("id", "id", d.INTEGER), m.required("name", "name", d.TEXT), rest=d.ANY)
