# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceData: /components/schemas/ReferenceData."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReferenceData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceData(m.Model):
    """`/components/schemas/ReferenceData` in the description."""

    data_format: DataFormat | None | Unset = UNSET
    id: str
    name: str
    owner_id: str
    species: Species | Unset = UNSET
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type_list: ReferenceDataTypeList
    version: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_format import DataFormat  # noqa: E402
from .reference_data_type_list import ReferenceDataTypeList  # noqa: E402
from .species import Species  # noqa: E402

ReferenceData._describe(
    m.optional("dataFormat", "data_format", d.ModelOf(DataFormat), null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("species", "species", d.ModelOf(Species)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("typeList", "type_list", d.ModelOf(ReferenceDataTypeList)),
    m.required("version", "version", d.TEXT),
)
