# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageBundle: /components/schemas/StorageBundle."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageBundle(Model):
    """`/components/schemas/StorageBundle` in the description."""

    bundle_name: str
    entitlement_name: str
    id: str
    owner_id: str
    region: Region
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .region import Region  # noqa: E402

StorageBundle._describe(
    required("bundleName", "bundle_name", TEXT),
    required("entitlementName", "entitlement_name", TEXT),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("region", "region", ModelOf(Region)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
