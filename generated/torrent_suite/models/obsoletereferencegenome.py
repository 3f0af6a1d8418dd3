# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Obsoletereferencegenome: /components/schemas/obsoletereferencegenome."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/obsoletereferencegenome"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Obsoletereferencegenome(m.Model):
    """`/components/schemas/obsoletereferencegenome` in the description."""

    celery_task_id: str | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    identity_hash: str | None | Unset = UNSET
    index_version: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    reference_path: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    short_name: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    species: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    verbose_error: str | None | Unset = UNSET
    version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Obsoletereferencegenome._describe(
    m.optional("celery_task_id", "celery_task_id", d.TEXT, null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("enabled", "enabled", d.BOOLEAN, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("identity_hash", "identity_hash", d.TEXT, null=True),
    m.optional("index_version", "index_version", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("notes", "notes", d.TEXT, null=True),
    m.optional("reference_path", "reference_path", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("short_name", "short_name", d.TEXT, null=True),
    m.optional("source", "source", d.TEXT, null=True),
    m.optional("species", "species", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("verbose_error", "verbose_error", d.TEXT, null=True),
    m.optional("version", "version", d.TEXT, null=True),
    rest=d.ANY,
)
