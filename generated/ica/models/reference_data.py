# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceData: /components/schemas/ReferenceData."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReferenceData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceData(Model):
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
    optional("dataFormat", "data_format", ModelOf(DataFormat), null=True),
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("species", "species", ModelOf(Species)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("typeList", "type_list", ModelOf(ReferenceDataTypeList)),
    required("version", "version", TEXT),
)
