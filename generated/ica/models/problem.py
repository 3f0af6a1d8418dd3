# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Problem: /components/schemas/Problem."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, MapOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Problem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Problem(Model):
    """`/components/schemas/Problem` in the description."""

    detail: str | Unset = UNSET
    id: str | Unset = UNSET
    instance: str | Unset = UNSET
    parameters: dict[str, str]
    status: int
    timestamp: datetime.datetime
    title: str
    type: str


# The classes that this one names are imported after it is made: they may name it in turn.

Problem._describe(
    optional("detail", "detail", TEXT),
    optional("id", "id", TEXT),
    optional("instance", "instance", TEXT),
    required("parameters", "parameters", MapOf(TEXT)),
    required("status", "status", INTEGER),
    required("timestamp", "timestamp", MOMENT),
    required("title", "title", TEXT),
    required("type", "type", TEXT),
)
