# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceSet: /components/schemas/ReferenceSet."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReferenceSet"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceSet(m.Model):
    """`/components/schemas/ReferenceSet` in the description."""

    id: str
    name: str
    owner_id: str
    reference_data_list: ReferenceDataList
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .reference_data_list import ReferenceDataList  # noqa: E402

ReferenceSet._describe(
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("referenceDataList", "reference_data_list", d.ModelOf(ReferenceDataList)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
