# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Connector: /components/schemas/Connector."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, MOMENT, NUMBER, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Connector"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Connector(Model):
    """`/components/schemas/Connector` in the description."""

    active: bool
    code: str
    connected: bool
    description: str | None | Unset = UNSET
    id: str
    initialization_key: str | None | Unset = UNSET
    installation_status: ConnectorInstallationStatus | str
    max_bandwidth: float | None | Unset = UNSET
    max_concurrent_transfers: int | None | Unset = UNSET
    mode: ConnectorMode | str
    new_connector_version_available: bool
    os: ConnectorOs | str
    owner_id: str
    technical_code: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .connector_installation_status import ConnectorInstallationStatus  # noqa: E402
from .connector_mode import ConnectorMode  # noqa: E402
from .connector_os import ConnectorOs  # noqa: E402

Connector._describe(
    required("active", "active", BOOLEAN),
    required("code", "code", TEXT),
    required("connected", "connected", BOOLEAN),
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    optional("initializationKey", "initialization_key", TEXT, null=True),
    required("installationStatus", "installation_status", OneValueOf(ConnectorInstallationStatus)),
    optional("maxBandwidth", "max_bandwidth", NUMBER, null=True),
    optional("maxConcurrentTransfers", "max_concurrent_transfers", INTEGER, null=True),
    required("mode", "mode", OneValueOf(ConnectorMode)),
    required("newConnectorVersionAvailable", "new_connector_version_available", BOOLEAN),
    required("os", "os", OneValueOf(ConnectorOs)),
    required("ownerId", "owner_id", TEXT),
    required("technicalCode", "technical_code", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
