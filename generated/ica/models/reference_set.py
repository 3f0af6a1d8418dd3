# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceSet: /components/schemas/ReferenceSet."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReferenceSet"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceSet(Model):
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
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("referenceDataList", "reference_data_list", ModelOf(ReferenceDataList)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
