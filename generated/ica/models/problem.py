# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Problem: /components/schemas/Problem."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Problem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Problem(m.Model):
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
    m.optional("detail", "detail", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("instance", "instance", d.TEXT),
    m.required("parameters", "parameters", d.MapOf(d.TEXT)),
    m.required("status", "status", d.INTEGER),
    m.required("timestamp", "timestamp", d.MOMENT),
    m.required("title", "title", d.TEXT),
    m.required("type", "type", d.TEXT),
)
