# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProject: /components/schemas/CreateProject."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProject"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProject(m.Model):
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
    m.optional("analysisPriority", "analysis_priority", d.OneValueOf(CreateProjectAnalysisPriority), null=True),
    m.required("billingMode", "billing_mode", d.OneValueOf(CreateProjectBillingMode)),
    m.required("dataSharingEnabled", "data_sharing_enabled", d.BOOLEAN),
    m.optional("information", "information", d.TEXT, null=True),
    m.optional("metadataModelId", "metadata_model_id", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.optional("projectOwnerId", "project_owner_id", d.TEXT, null=True),
    m.required("regionId", "region_id", d.TEXT),
    m.optional("shortDescription", "short_description", d.TEXT, null=True),
    m.required("storageBundleId", "storage_bundle_id", d.TEXT),
    m.optional("storageConfigurationId", "storage_configuration_id", d.TEXT, null=True),
    m.optional("storageConfigurationSubfolder", "storage_configuration_subfolder", d.TEXT, null=True),
    m.optional("tags", "tags", d.ModelOf(ProjectTag)),
)
