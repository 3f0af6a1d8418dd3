# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetails: /components/schemas/StorageConfigurationWithDetails."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfigurationWithDetails(Model):
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
    optional("description", "description", TEXT, null=True),
    optional("errorMessage", "error_message", TEXT, null=True),
    required("id", "id", TEXT),
    required("isDefault", "is_default", BOOLEAN),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("region", "region", ModelOf(Region)),
    required("status", "status", OneValueOf(StorageConfigurationWithDetailsStatus)),
    required("storageConfigurationDetails", "storage_configuration_details", ModelOf(StorageConfigurationDetails)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(StorageConfigurationWithDetailsType)),
)
