# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageCredential: /components/schemas/StorageCredential."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageCredential"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageCredential(Model):
    """`/components/schemas/StorageCredential` in the description."""

    id: str
    name: str
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: StorageCredentialType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .storage_credential_type import StorageCredentialType  # noqa: E402

StorageCredential._describe(
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(StorageCredentialType)),
)
