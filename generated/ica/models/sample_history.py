# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleHistory: /components/schemas/SampleHistory."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleHistory"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleHistory(m.Model):
    """`/components/schemas/SampleHistory` in the description."""

    model: int | None | Unset = UNSET
    occurred_at: datetime.datetime
    project: str | None | Unset = UNSET
    run: str | None | Unset = UNSET
    source: str
    text: str
    user: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SampleHistory._describe(
    m.optional("model", "model", d.INTEGER, null=True),
    m.required("occurredAt", "occurred_at", d.MOMENT),
    m.optional("project", "project", d.TEXT, null=True),
    m.optional("run", "run", d.TEXT, null=True),
    m.required("source", "source", d.TEXT),
    m.required("text", "text", d.TEXT),
    m.optional("user", "user", d.TEXT, null=True),
)
