# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataModel: /components/schemas/MetadataModel."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MetadataModel"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataModel(Model):
    """`/components/schemas/MetadataModel` in the description."""

    description: str | None | Unset = UNSET
    id: str
    name: str
    owner_id: str
    parent_model_id: str | None | Unset = UNSET
    state: MetadataModelState | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .metadata_model_state import MetadataModelState  # noqa: E402

MetadataModel._describe(
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("parentModelId", "parent_model_id", TEXT, null=True),
    required("state", "state", OneValueOf(MetadataModelState)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
