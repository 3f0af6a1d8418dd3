# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ScheduleDownload: /components/schemas/ScheduleDownload."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, OneValueOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ScheduleDownload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ScheduleDownload(Model):
    """`/components/schemas/ScheduleDownload` in the description."""

    connector_id: str | Unset = UNSET
    disable_hashing: bool | Unset = UNSET
    local_path: str | Unset = UNSET
    protocol: ScheduleDownloadProtocol | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .schedule_download_protocol import ScheduleDownloadProtocol  # noqa: E402

ScheduleDownload._describe(
    optional("connectorId", "connector_id", TEXT),
    optional("disableHashing", "disable_hashing", BOOLEAN),
    optional("localPath", "local_path", TEXT),
    optional("protocol", "protocol", OneValueOf(ScheduleDownloadProtocol)),
)
