# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransfer: /components/schemas/DataTransfer."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataTransfer"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataTransfer(Model):
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
    optional("connector", "connector", ModelOf(Connector), null=True),
    required("data", "data", ModelOf(Data)),
    required("dataTransferred", "data_transferred", INTEGER),
    required("direction", "direction", OneValueOf(DataTransferDirection)),
    optional("duration", "duration", INTEGER, null=True),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("project", "project", ModelOf(Project)),
    optional("protocol", "protocol", OneValueOf(DataTransferProtocol), null=True),
    required("reference", "reference", TEXT),
    required("status", "status", OneValueOf(DataTransferStatus)),
    optional("statusMessage", "status_message", TEXT, null=True),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
