# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfiguration: /components/schemas/StorageConfiguration."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfiguration(Model):
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
    optional("description", "description", TEXT, null=True),
    optional("errorMessage", "error_message", TEXT, null=True),
    required("id", "id", TEXT),
    required("isDefault", "is_default", BOOLEAN),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("region", "region", ModelOf(Region)),
    required("status", "status", OneValueOf(StorageConfigurationStatus)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(StorageConfigurationType)),
)
