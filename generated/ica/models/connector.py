# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Connector: /components/schemas/Connector."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Connector"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Connector(m.Model):
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
    m.required("active", "active", d.BOOLEAN),
    m.required("code", "code", d.TEXT),
    m.required("connected", "connected", d.BOOLEAN),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.optional("initializationKey", "initialization_key", d.TEXT, null=True),
    m.required("installationStatus", "installation_status", d.OneValueOf(ConnectorInstallationStatus)),
    m.optional("maxBandwidth", "max_bandwidth", d.NUMBER, null=True),
    m.optional("maxConcurrentTransfers", "max_concurrent_transfers", d.INTEGER, null=True),
    m.required("mode", "mode", d.OneValueOf(ConnectorMode)),
    m.required("newConnectorVersionAvailable", "new_connector_version_available", d.BOOLEAN),
    m.required("os", "os", d.OneValueOf(ConnectorOs)),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("technicalCode", "technical_code", d.TEXT),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
