# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Eventlog: /components/schemas/eventlog."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/eventlog"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Eventlog(m.Model):
    """`/components/schemas/eventlog` in the description."""

    created: datetime.datetime | None | Unset = UNSET
    id: int | None | Unset = UNSET
    object_pk: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    username: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Eventlog._describe(
    m.optional("created", "created", d.MILLISECOND_MOMENT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("object_pk", "object_pk", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("text", "text", d.TEXT, null=True),
    m.optional("username", "username", d.TEXT, null=True),
    rest=d.ANY,
)
