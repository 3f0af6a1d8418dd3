# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageBundle: /components/schemas/StorageBundle."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageBundle(m.Model):
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
    m.required("bundleName", "bundle_name", d.TEXT),
    m.required("entitlementName", "entitlement_name", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("region", "region", d.ModelOf(Region)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
