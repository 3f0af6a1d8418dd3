# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderUploadSession: /components/schemas/FolderUploadSession."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FolderUploadSession"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderUploadSession(m.Model):
    """`/components/schemas/FolderUploadSession` in the description."""

    id: str
    status: FolderUploadSessionStatus | str
    temp_credentials: TempCredentials | None | Unset = UNSET
    time_closed: datetime.datetime | None | Unset = UNSET
    time_completed: datetime.datetime | None | Unset = UNSET
    time_created: datetime.datetime
    time_session_expires: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .folder_upload_session_status import FolderUploadSessionStatus  # noqa: E402
from .temp_credentials import TempCredentials  # noqa: E402

FolderUploadSession._describe(
    m.required("id", "id", d.TEXT),
    m.required("status", "status", d.OneValueOf(FolderUploadSessionStatus)),
    m.optional("tempCredentials", "temp_credentials", d.ModelOf(TempCredentials), null=True),
    m.optional("timeClosed", "time_closed", d.MOMENT, null=True),
    m.optional("timeCompleted", "time_completed", d.MOMENT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeSessionExpires", "time_session_expires", d.MOMENT),
)
