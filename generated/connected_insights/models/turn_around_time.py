# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TurnAroundTime: /components/schemas/TurnAroundTime."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TurnAroundTime"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TurnAroundTime(m.Model):
    """`/components/schemas/TurnAroundTime` in the description."""

    turn_around_time: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TurnAroundTime._describe(m.optional("turnAroundTime", "turn_around_time", d.INTEGER, null=True), rest=d.ANY)
