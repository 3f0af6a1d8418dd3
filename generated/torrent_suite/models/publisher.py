# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Publisher: /components/schemas/publisher."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/publisher"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Publisher(m.Model):
    """`/components/schemas/publisher` in the description."""

    date: datetime.datetime | None | Unset = UNSET
    global_meta: str | dict[str, Any] | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Publisher._describe(
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("global_meta", "global_meta", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("version", "version", d.TEXT, null=True),
    rest=d.ANY,
)
