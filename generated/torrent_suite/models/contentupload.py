# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Contentupload: /components/schemas/contentupload."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/contentupload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Contentupload(m.Model):
    """`/components/schemas/contentupload` in the description."""

    file_path: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    meta: str | dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    pub: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    upload_date: datetime.datetime | None | Unset = UNSET
    upload_type: str | None | Unset = UNSET
    username: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Contentupload._describe(
    m.optional("file_path", "file_path", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("meta", "meta", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("pub", "pub", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("source", "source", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("upload_date", "upload_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("upload_type", "upload_type", d.TEXT, null=True),
    m.optional("username", "username", d.TEXT, null=True),
    rest=d.ANY,
)
