# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CWLToolDefinition: /components/schemas/CWLToolDefinition."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CWLToolDefinition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CWLToolDefinition(Model):
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
    optional("categories", "categories", ListOf(Nullable(TEXT)), null=True),
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    optional("links", "links", ModelOf(Link)),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("releaseVersion", "release_version", INTEGER, null=True),
    required("status", "status", OneValueOf(CWLToolDefinitionStatus)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("versionComment", "version_comment", TEXT, null=True),
)
