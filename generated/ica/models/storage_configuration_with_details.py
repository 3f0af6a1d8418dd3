# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetails: /components/schemas/StorageConfigurationWithDetails."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfigurationWithDetails(m.Model):
    """`/components/schemas/StorageConfigurationWithDetails` in the description."""

    description: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    id: str
    is_default: bool
    name: str
    owner_id: str
    region: Region
    status: StorageConfigurationWithDetailsStatus | str
    storage_configuration_details: StorageConfigurationDetails
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: StorageConfigurationWithDetailsType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .region import Region  # noqa: E402
from .storage_configuration_details import StorageConfigurationDetails  # noqa: E402
from .storage_configuration_with_details_status import StorageConfigurationWithDetailsStatus  # noqa: E402
from .storage_configuration_with_details_type import StorageConfigurationWithDetailsType  # noqa: E402

StorageConfigurationWithDetails._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("errorMessage", "error_message", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("isDefault", "is_default", d.BOOLEAN),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("region", "region", d.ModelOf(Region)),
    m.required("status", "status", d.OneValueOf(StorageConfigurationWithDetailsStatus)),
    m.required("storageConfigurationDetails", "storage_configuration_details", d.ModelOf(StorageConfigurationDetails)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(StorageConfigurationWithDetailsType)),
)
