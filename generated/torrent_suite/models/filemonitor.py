# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Filemonitor: /components/schemas/filemonitor."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/filemonitor"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Filemonitor(m.Model):
    """`/components/schemas/filemonitor` in the description."""

    celery_task_id: str | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    id: int | None | Unset = UNSET
    local_dir: str | None | Unset = UNSET
    md5sum: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    progress: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    size: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tags: str | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    url: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Filemonitor._describe(
    m.optional("celery_task_id", "celery_task_id", d.TEXT, null=True),
    m.optional("created", "created", d.MILLISECOND_MOMENT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("local_dir", "local_dir", d.TEXT, null=True),
    m.optional("md5sum", "md5sum", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("progress", "progress", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("size", "size", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("tags", "tags", d.TEXT, null=True),
    m.optional("updated", "updated", d.MILLISECOND_MOMENT, null=True),
    m.optional("url", "url", d.TEXT, null=True),
    rest=d.ANY,
)
