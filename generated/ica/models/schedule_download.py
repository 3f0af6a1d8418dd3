# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ScheduleDownload: /components/schemas/ScheduleDownload."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ScheduleDownload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ScheduleDownload(m.Model):
    """`/components/schemas/ScheduleDownload` in the description."""

    connector_id: str | Unset = UNSET
    disable_hashing: bool | Unset = UNSET
    local_path: str | Unset = UNSET
    protocol: ScheduleDownloadProtocol | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .schedule_download_protocol import ScheduleDownloadProtocol  # noqa: E402

ScheduleDownload._describe(
    m.optional("connectorId", "connector_id", d.TEXT),
    m.optional("disableHashing", "disable_hashing", d.BOOLEAN),
    m.optional("localPath", "local_path", d.TEXT),
    m.optional("protocol", "protocol", d.OneValueOf(ScheduleDownloadProtocol)),
)
