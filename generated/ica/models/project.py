# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Project: /components/schemas/Project."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Project"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Project(m.Model):
    """`/components/schemas/Project` in the description."""

    active: bool
    analysis_priority: ProjectAnalysisPriority | str | None | Unset = UNSET
    application: Application | None | Unset = UNSET
    base_enabled: bool | None | Unset = UNSET
    billing_mode: ProjectBillingMode | str
    data_sharing_enabled: bool | None | Unset = UNSET
    id: str
    information: str | None | Unset = UNSET
    metadata_model: MetadataModel | None | Unset = UNSET
    name: str
    owner_id: str
    project_owner: str | None | Unset = UNSET
    region: Region
    self_managed_storage_configuration: StorageConfiguration | Unset = UNSET
    short_description: str | None | Unset = UNSET
    storage_bundle: StorageBundle | Unset = UNSET
    tags: ProjectTag
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    urn: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .application import Application  # noqa: E402
from .metadata_model import MetadataModel  # noqa: E402
from .project_analysis_priority import ProjectAnalysisPriority  # noqa: E402
from .project_billing_mode import ProjectBillingMode  # noqa: E402
from .project_tag import ProjectTag  # noqa: E402
from .region import Region  # noqa: E402
from .storage_bundle import StorageBundle  # noqa: E402
from .storage_configuration import StorageConfiguration  # noqa: E402

Project._describe(
    m.required("active", "active", d.BOOLEAN),
    m.optional("analysisPriority", "analysis_priority", d.OneValueOf(ProjectAnalysisPriority), null=True),
    m.optional("application", "application", d.ModelOf(Application), null=True),
    m.optional("baseEnabled", "base_enabled", d.BOOLEAN, null=True),
    m.required("billingMode", "billing_mode", d.OneValueOf(ProjectBillingMode)),
    m.optional("dataSharingEnabled", "data_sharing_enabled", d.BOOLEAN, null=True),
    m.required("id", "id", d.TEXT),
    m.optional("information", "information", d.TEXT, null=True),
    m.optional("metadataModel", "metadata_model", d.ModelOf(MetadataModel), null=True),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("projectOwner", "project_owner", d.TEXT, null=True),
    m.required("region", "region", d.ModelOf(Region)),
    m.optional(
        "selfManagedStorageConfiguration", "self_managed_storage_configuration", d.ModelOf(StorageConfiguration)
    ),
    m.optional("shortDescription", "short_description", d.TEXT, null=True),
    m.optional("storageBundle", "storage_bundle", d.ModelOf(StorageBundle)),
    m.required("tags", "tags", d.ModelOf(ProjectTag)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("urn", "urn", d.TEXT, null=True),
)
