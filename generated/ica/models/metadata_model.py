# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataModel: /components/schemas/MetadataModel."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MetadataModel"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataModel(m.Model):
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
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("parentModelId", "parent_model_id", d.TEXT, null=True),
    m.required("state", "state", d.OneValueOf(MetadataModelState)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
