# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseStatusChange: /components/schemas/CaseStatusChange."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseStatusChange"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseStatusChange(m.Model):
    """`/components/schemas/CaseStatusChange` in the description."""

    status: str | None
    sub_state: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseStatusChange._describe(
    m.required("status", "status", d.TEXT, null=True), m.optional("subState", "sub_state", d.TEXT, null=True)
)
