# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Problem: /components/schemas/Problem."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Problem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Problem(m.Model):
    """`/components/schemas/Problem` in the description."""

    code: str | None | Unset = UNSET
    details: Any = UNSET
    message: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Problem._describe(
    m.optional("code", "code", d.TEXT, null=True),
    m.optional("details", "details", d.ANY, null=True),
    m.optional("message", "message", d.TEXT, null=True),
    rest=d.ANY,
)
