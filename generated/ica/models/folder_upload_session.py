# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderUploadSession: /components/schemas/FolderUploadSession."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FolderUploadSession"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderUploadSession(Model):
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
    required("id", "id", TEXT),
    required("status", "status", OneValueOf(FolderUploadSessionStatus)),
    optional("tempCredentials", "temp_credentials", ModelOf(TempCredentials), null=True),
    optional("timeClosed", "time_closed", MOMENT, null=True),
    optional("timeCompleted", "time_completed", MOMENT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeSessionExpires", "time_session_expires", MOMENT),
)
