# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleHistory: /components/schemas/SampleHistory."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleHistory"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleHistory(Model):
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
    optional("model", "model", INTEGER, null=True),
    required("occurredAt", "occurred_at", MOMENT),
    optional("project", "project", TEXT, null=True),
    optional("run", "run", TEXT, null=True),
    required("source", "source", TEXT),
    required("text", "text", TEXT),
    optional("user", "user", TEXT, null=True),
)
