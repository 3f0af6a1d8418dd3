# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CWLToolDefinition: /components/schemas/CWLToolDefinition."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CWLToolDefinition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CWLToolDefinition(m.Model):
    """`/components/schemas/CWLToolDefinition` in the description."""

    categories: list[str | None] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str
    links: Link | Unset = UNSET
    name: str
    owner_id: str
    release_version: int | None | Unset = UNSET
    status: CWLToolDefinitionStatus | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    version_comment: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_tool_definition_status import CWLToolDefinitionStatus  # noqa: E402
from .link import Link  # noqa: E402

CWLToolDefinition._describe(
    m.optional("categories", "categories", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.optional("links", "links", d.ModelOf(Link)),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("releaseVersion", "release_version", d.INTEGER, null=True),
    m.required("status", "status", d.OneValueOf(CWLToolDefinitionStatus)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("versionComment", "version_comment", d.TEXT, null=True),
)
