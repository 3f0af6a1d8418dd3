# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Log: /components/schemas/log."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/log"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Log(m.Model):
    """`/components/schemas/log` in the description."""

    id: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    time_stamp: datetime.datetime | None | Unset = UNSET
    upload: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Log._describe(
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("text", "text", d.TEXT, null=True),
    m.optional("timeStamp", "time_stamp", d.MILLISECOND_MOMENT, null=True),
    m.optional("upload", "upload", d.TEXT, null=True),
    rest=d.ANY,
)
