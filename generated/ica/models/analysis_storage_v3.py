# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStorageV3: /components/schemas/AnalysisStorageV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStorageV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStorageV3(m.Model):
    """`/components/schemas/AnalysisStorageV3` in the description."""

    description: str | None | Unset = UNSET
    id: str
    name: str
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisStorageV3._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
