# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Message: /components/schemas/message."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/message"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Message(m.Model):
    """`/components/schemas/message` in the description."""

    body: str | None | Unset = UNSET
    expires: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    level: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    route: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: str | None | Unset = UNSET
    time: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Message._describe(
    m.optional("body", "body", d.TEXT, null=True),
    m.optional("expires", "expires", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("level", "level", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("route", "route", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("tags", "tags", d.TEXT, null=True),
    m.optional("time", "time", d.MILLISECOND_MOMENT, null=True),
    rest=d.ANY,
)
