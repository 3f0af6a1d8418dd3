# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataFormat: /components/schemas/DataFormat."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataFormat"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataFormat(Model):
    """`/components/schemas/DataFormat` in the description."""

    code: str
    description: str | None | Unset = UNSET
    id: str
    mime_type: str | None | Unset = UNSET
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.

DataFormat._describe(
    required("code", "code", TEXT),
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    optional("mimeType", "mime_type", TEXT, null=True),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
