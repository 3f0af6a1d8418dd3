# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransfer: /components/schemas/DataTransfer."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataTransfer"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataTransfer(m.Model):
    """`/components/schemas/DataTransfer` in the description."""

    connector: Connector | None | Unset = UNSET
    data: Data
    data_transferred: int
    direction: DataTransferDirection | str
    duration: int | None | Unset = UNSET
    id: str
    owner_id: str
    project: Project | Unset = UNSET
    protocol: DataTransferProtocol | str | None | Unset = UNSET
    reference: str
    status: DataTransferStatus | str
    status_message: str | None | Unset = UNSET
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .connector import Connector  # noqa: E402
from .data import Data  # noqa: E402
from .data_transfer_direction import DataTransferDirection  # noqa: E402
from .data_transfer_protocol import DataTransferProtocol  # noqa: E402
from .data_transfer_status import DataTransferStatus  # noqa: E402
from .project import Project  # noqa: E402

DataTransfer._describe(
    m.optional("connector", "connector", d.ModelOf(Connector), null=True),
    m.required("data", "data", d.ModelOf(Data)),
    m.required("dataTransferred", "data_transferred", d.INTEGER),
    m.required("direction", "direction", d.OneValueOf(DataTransferDirection)),
    m.optional("duration", "duration", d.INTEGER, null=True),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("project", "project", d.ModelOf(Project)),
    m.optional("protocol", "protocol", d.OneValueOf(DataTransferProtocol), null=True),
    m.required("reference", "reference", d.TEXT),
    m.required("status", "status", d.OneValueOf(DataTransferStatus)),
    m.optional("statusMessage", "status_message", d.TEXT, null=True),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
