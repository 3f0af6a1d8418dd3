# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Supportupload: /components/schemas/supportupload."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/supportupload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Supportupload(m.Model):
    """`/components/schemas/supportupload` in the description."""

    celery_task_id: str | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    file: Filemonitor | None | Unset = UNSET
    id: int | None | Unset = UNSET
    local_message: str | None | Unset = UNSET
    local_status: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    result: str | None | Unset = UNSET
    ticket_id: str | None | Unset = UNSET
    ticket_message: str | None | Unset = UNSET
    ticket_status: str | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .filemonitor import Filemonitor  # noqa: E402

Supportupload._describe(
    m.optional("celery_task_id", "celery_task_id", d.TEXT, null=True),
    m.optional("contact_email", "contact_email", d.TEXT, null=True),
    m.optional("created", "created", d.MILLISECOND_MOMENT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("file", "file", d.ModelOf(Filemonitor), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("local_message", "local_message", d.TEXT, null=True),
    m.optional("local_status", "local_status", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("result", "result", d.TEXT, null=True),
    m.optional("ticket_id", "ticket_id", d.TEXT, null=True),
    m.optional("ticket_message", "ticket_message", d.TEXT, null=True),
    m.optional("ticket_status", "ticket_status", d.TEXT, null=True),
    m.optional("updated", "updated", d.MILLISECOND_MOMENT, null=True),
    rest=d.ANY,
)
