# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Content: /components/schemas/content."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/content"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Content(m.Model):
    """`/components/schemas/content` in the description."""

    application_tags: str | None | Unset = UNSET
    contentupload: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    extra: str | None | Unset = UNSET
    file: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    meta: str | dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    publisher: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    type: str | None | Unset = UNSET
    upload_date: datetime.datetime | None | Unset = UNSET
    upload_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Content._describe(
    m.optional("application_tags", "application_tags", d.TEXT, null=True),
    m.optional("contentupload", "contentupload", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("enabled", "enabled", d.BOOLEAN, null=True),
    m.optional("extra", "extra", d.TEXT, null=True),
    m.optional("file", "file", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("meta", "meta", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("notes", "notes", d.TEXT, null=True),
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("publisher", "publisher", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    m.optional("upload_date", "upload_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("upload_id", "upload_id", d.TEXT, null=True),
    rest=d.ANY,
)
