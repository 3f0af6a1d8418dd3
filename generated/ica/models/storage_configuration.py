# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfiguration: /components/schemas/StorageConfiguration."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfiguration(m.Model):
    """`/components/schemas/StorageConfiguration` in the description."""

    description: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    id: str
    is_default: bool
    name: str
    owner_id: str
    region: Region
    status: StorageConfigurationStatus | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: StorageConfigurationType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .region import Region  # noqa: E402
from .storage_configuration_status import StorageConfigurationStatus  # noqa: E402
from .storage_configuration_type import StorageConfigurationType  # noqa: E402

StorageConfiguration._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("errorMessage", "error_message", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("isDefault", "is_default", d.BOOLEAN),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("region", "region", d.ModelOf(Region)),
    m.required("status", "status", d.OneValueOf(StorageConfigurationStatus)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(StorageConfigurationType)),
)
