# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewCasePhi: /components/schemas/NewCase/properties/phi."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NewCase/properties/phi"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewCasePhi(m.Model):
    """`/components/schemas/NewCase/properties/phi` in the description."""

    summary: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

NewCasePhi._describe(m.optional("summary", "summary", d.TEXT, null=True), rest=d.ANY)
