# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProject: /components/schemas/CreateProject."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProject"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProject(Model):
    """`/components/schemas/CreateProject` in the description."""

    analysis_priority: CreateProjectAnalysisPriority | str | None | Unset = UNSET
    billing_mode: CreateProjectBillingMode | str
    data_sharing_enabled: bool
    information: str | None | Unset = UNSET
    metadata_model_id: str | None | Unset = UNSET
    name: str
    project_owner_id: str | None | Unset = UNSET
    region_id: str
    short_description: str | None | Unset = UNSET
    storage_bundle_id: str
    storage_configuration_id: str | None | Unset = UNSET
    storage_configuration_subfolder: str | None | Unset = UNSET
    tags: ProjectTag | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_analysis_priority import CreateProjectAnalysisPriority  # noqa: E402
from .create_project_billing_mode import CreateProjectBillingMode  # noqa: E402
from .project_tag import ProjectTag  # noqa: E402

CreateProject._describe(
    optional("analysisPriority", "analysis_priority", OneValueOf(CreateProjectAnalysisPriority), null=True),
    required("billingMode", "billing_mode", OneValueOf(CreateProjectBillingMode)),
    required("dataSharingEnabled", "data_sharing_enabled", BOOLEAN),
    optional("information", "information", TEXT, null=True),
    optional("metadataModelId", "metadata_model_id", TEXT, null=True),
    required("name", "name", TEXT),
    optional("projectOwnerId", "project_owner_id", TEXT, null=True),
    required("regionId", "region_id", TEXT),
    optional("shortDescription", "short_description", TEXT, null=True),
    required("storageBundleId", "storage_bundle_id", TEXT),
    optional("storageConfigurationId", "storage_configuration_id", TEXT, null=True),
    optional("storageConfigurationSubfolder", "storage_configuration_subfolder", TEXT, null=True),
    optional("tags", "tags", ModelOf(ProjectTag)),
)
