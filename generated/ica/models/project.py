# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Project: /components/schemas/Project."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Project"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Project(Model):
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
    required("active", "active", BOOLEAN),
    optional("analysisPriority", "analysis_priority", OneValueOf(ProjectAnalysisPriority), null=True),
    optional("application", "application", ModelOf(Application), null=True),
    optional("baseEnabled", "base_enabled", BOOLEAN, null=True),
    required("billingMode", "billing_mode", OneValueOf(ProjectBillingMode)),
    optional("dataSharingEnabled", "data_sharing_enabled", BOOLEAN, null=True),
    required("id", "id", TEXT),
    optional("information", "information", TEXT, null=True),
    optional("metadataModel", "metadata_model", ModelOf(MetadataModel), null=True),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("projectOwner", "project_owner", TEXT, null=True),
    required("region", "region", ModelOf(Region)),
    optional("selfManagedStorageConfiguration", "self_managed_storage_configuration", ModelOf(StorageConfiguration)),
    optional("shortDescription", "short_description", TEXT, null=True),
    optional("storageBundle", "storage_bundle", ModelOf(StorageBundle)),
    required("tags", "tags", ModelOf(ProjectTag)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("urn", "urn", TEXT, null=True),
)
