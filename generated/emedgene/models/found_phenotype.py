# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FoundPhenotype: /components/schemas/FoundPhenotype."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET

# Where the description has it.
SOURCE = "/components/schemas/FoundPhenotype"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FoundPhenotype(m.Model):
    """`/components/schemas/FoundPhenotype` in the description."""

    id: str
    match: Any = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

FoundPhenotype._describe(
    m.required("id", "id", d.TEXT), m.optional("match", "match", d.ANY), m.required("name", "name", d.TEXT), rest=d.ANY
)
