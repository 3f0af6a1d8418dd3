# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""KnownSample: /components/schemas/KnownSample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/KnownSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KnownSample(m.Model):
    """`/components/schemas/KnownSample` in the description."""

    id: int
    note: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

KnownSample._describe(m.required("id", "id", d.INTEGER), m.optional("note", "note", d.TEXT), rest=d.ANY)
