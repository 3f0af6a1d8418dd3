# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""The tags of ICA Rest API, in every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.views import M, View

if TYPE_CHECKING:
    from .api import analysis_storage as _api_analysis_storage
    from .api import bundle as _api_bundle
    from .api import bundle_data as _api_bundle_data
    from .api import bundle_data_linking_batch as _api_bundle_data_linking_batch
    from .api import bundle_data_unlinking_batch as _api_bundle_data_unlinking_batch
    from .api import bundle_pipeline as _api_bundle_pipeline
    from .api import bundle_sample as _api_bundle_sample
    from .api import bundle_tool as _api_bundle_tool
    from .api import connector as _api_connector
    from .api import data as _api_data
    from .api import data_format as _api_data_format
    from .api import docker_image as _api_docker_image
    from .api import entitled_bundle as _api_entitled_bundle
    from .api import entitlement_detail as _api_entitlement_detail
    from .api import event_code as _api_event_code
    from .api import event_log as _api_event_log
    from .api import git_credentials as _api_git_credentials
    from .api import job as _api_job
    from .api import metadata_model as _api_metadata_model
    from .api import notification_channel as _api_notification_channel
    from .api import pipeline as _api_pipeline
    from .api import pipeline_language as _api_pipeline_language
    from .api import project as _api_project
    from .api import project_analysis as _api_project_analysis
    from .api import project_analysis_creation_batch as _api_project_analysis_creation_batch
    from .api import project_analysis_storage as _api_project_analysis_storage
    from .api import project_base as _api_project_base
    from .api import project_custom_events as _api_project_custom_events
    from .api import project_custom_notification_subscriptions as _api_project_custom_notification_subscriptions
    from .api import project_data as _api_project_data
    from .api import project_data_copy_batch as _api_project_data_copy_batch
    from .api import project_data_linking_batch as _api_project_data_linking_batch
    from .api import project_data_move_batch as _api_project_data_move_batch
    from .api import project_data_transfer as _api_project_data_transfer
    from .api import project_data_unlinking_batch as _api_project_data_unlinking_batch
    from .api import project_data_update_batch as _api_project_data_update_batch
    from .api import project_notification_subscriptions as _api_project_notification_subscriptions
    from .api import project_permission as _api_project_permission
    from .api import project_pipeline as _api_project_pipeline
    from .api import project_sample as _api_project_sample
    from .api import project_sample_batch as _api_project_sample_batch
    from .api import project_workflow_session as _api_project_workflow_session
    from .api import reference_set as _api_reference_set
    from .api import region as _api_region
    from .api import sample as _api_sample
    from .api import sequencing_run as _api_sequencing_run
    from .api import storage_bundle as _api_storage_bundle
    from .api import storage_configuration as _api_storage_configuration
    from .api import storage_credentials as _api_storage_credentials
    from .api import system as _api_system
    from .api import token as _api_token
    from .api import user as _api_user
    from .api import workgroup as _api_workgroup

_PACKAGE = __name__.rpartition(".")[0]
_TAGS = (
    "analysis_storage",
    "bundle",
    "bundle_data",
    "bundle_data_linking_batch",
    "bundle_data_unlinking_batch",
    "bundle_pipeline",
    "bundle_sample",
    "bundle_tool",
    "connector",
    "data",
    "data_format",
    "docker_image",
    "entitled_bundle",
    "entitlement_detail",
    "event_code",
    "event_log",
    "git_credentials",
    "job",
    "metadata_model",
    "notification_channel",
    "pipeline",
    "pipeline_language",
    "project",
    "project_analysis",
    "project_analysis_creation_batch",
    "project_analysis_storage",
    "project_base",
    "project_custom_events",
    "project_custom_notification_subscriptions",
    "project_data",
    "project_data_copy_batch",
    "project_data_linking_batch",
    "project_data_move_batch",
    "project_data_transfer",
    "project_data_unlinking_batch",
    "project_data_update_batch",
    "project_notification_subscriptions",
    "project_permission",
    "project_pipeline",
    "project_sample",
    "project_sample_batch",
    "project_workflow_session",
    "reference_set",
    "region",
    "sample",
    "sequencing_run",
    "storage_bundle",
    "storage_configuration",
    "storage_credentials",
    "system",
    "token",
    "user",
    "workgroup",
)
VERSIONS: tuple[str, ...] = ("v4", "v3")
# The hosts that single operations are at.
SERVERS: tuple[str, ...] = ()
# The releases of servers that the description was made of.
RELEASES: tuple[str, ...] = ()


class V3(View[M]):
    """Every operation, in v3 where it has that version."""

    _package = _PACKAGE
    _tags = _TAGS
    _version = "V3"

    analysis_storage: _api_analysis_storage.V3[M]
    bundle: _api_bundle.V3[M]
    bundle_data: _api_bundle_data.V3[M]
    bundle_data_linking_batch: _api_bundle_data_linking_batch.V3[M]
    bundle_data_unlinking_batch: _api_bundle_data_unlinking_batch.V3[M]
    bundle_pipeline: _api_bundle_pipeline.V3[M]
    bundle_sample: _api_bundle_sample.V3[M]
    bundle_tool: _api_bundle_tool.V3[M]
    connector: _api_connector.V3[M]
    data: _api_data.V3[M]
    data_format: _api_data_format.V3[M]
    docker_image: _api_docker_image.V3[M]
    entitled_bundle: _api_entitled_bundle.V3[M]
    entitlement_detail: _api_entitlement_detail.V3[M]
    event_code: _api_event_code.V3[M]
    event_log: _api_event_log.V3[M]
    git_credentials: _api_git_credentials.V3[M]
    job: _api_job.V3[M]
    metadata_model: _api_metadata_model.V3[M]
    notification_channel: _api_notification_channel.V3[M]
    pipeline: _api_pipeline.V3[M]
    pipeline_language: _api_pipeline_language.V3[M]
    project: _api_project.V3[M]
    project_analysis: _api_project_analysis.V3[M]
    project_analysis_creation_batch: _api_project_analysis_creation_batch.V3[M]
    project_analysis_storage: _api_project_analysis_storage.V3[M]
    project_base: _api_project_base.V3[M]
    project_custom_events: _api_project_custom_events.V3[M]
    project_custom_notification_subscriptions: _api_project_custom_notification_subscriptions.V3[M]
    project_data: _api_project_data.V3[M]
    project_data_copy_batch: _api_project_data_copy_batch.V3[M]
    project_data_linking_batch: _api_project_data_linking_batch.V3[M]
    project_data_move_batch: _api_project_data_move_batch.V3[M]
    project_data_transfer: _api_project_data_transfer.V3[M]
    project_data_unlinking_batch: _api_project_data_unlinking_batch.V3[M]
    project_data_update_batch: _api_project_data_update_batch.V3[M]
    project_notification_subscriptions: _api_project_notification_subscriptions.V3[M]
    project_permission: _api_project_permission.V3[M]
    project_pipeline: _api_project_pipeline.V3[M]
    project_sample: _api_project_sample.V3[M]
    project_sample_batch: _api_project_sample_batch.V3[M]
    project_workflow_session: _api_project_workflow_session.V3[M]
    reference_set: _api_reference_set.V3[M]
    region: _api_region.V3[M]
    sample: _api_sample.V3[M]
    sequencing_run: _api_sequencing_run.V3[M]
    storage_bundle: _api_storage_bundle.V3[M]
    storage_configuration: _api_storage_configuration.V3[M]
    storage_credentials: _api_storage_credentials.V3[M]
    system: _api_system.V3[M]
    token: _api_token.V3[M]
    user: _api_user.V3[M]
    workgroup: _api_workgroup.V3[M]


class V4(View[M]):
    """Every operation, in v4 where it has that version."""

    _package = _PACKAGE
    _tags = _TAGS
    _version = "V4"

    analysis_storage: _api_analysis_storage.V4[M]
    bundle: _api_bundle.V4[M]
    bundle_data: _api_bundle_data.V4[M]
    bundle_data_linking_batch: _api_bundle_data_linking_batch.V4[M]
    bundle_data_unlinking_batch: _api_bundle_data_unlinking_batch.V4[M]
    bundle_pipeline: _api_bundle_pipeline.V4[M]
    bundle_sample: _api_bundle_sample.V4[M]
    bundle_tool: _api_bundle_tool.V4[M]
    connector: _api_connector.V4[M]
    data: _api_data.V4[M]
    data_format: _api_data_format.V4[M]
    docker_image: _api_docker_image.V4[M]
    entitled_bundle: _api_entitled_bundle.V4[M]
    entitlement_detail: _api_entitlement_detail.V4[M]
    event_code: _api_event_code.V4[M]
    event_log: _api_event_log.V4[M]
    git_credentials: _api_git_credentials.V4[M]
    job: _api_job.V4[M]
    metadata_model: _api_metadata_model.V4[M]
    notification_channel: _api_notification_channel.V4[M]
    pipeline: _api_pipeline.V4[M]
    pipeline_language: _api_pipeline_language.V4[M]
    project: _api_project.V4[M]
    project_analysis: _api_project_analysis.V4[M]
    project_analysis_creation_batch: _api_project_analysis_creation_batch.V4[M]
    project_analysis_storage: _api_project_analysis_storage.V4[M]
    project_base: _api_project_base.V4[M]
    project_custom_events: _api_project_custom_events.V4[M]
    project_custom_notification_subscriptions: _api_project_custom_notification_subscriptions.V4[M]
    project_data: _api_project_data.V4[M]
    project_data_copy_batch: _api_project_data_copy_batch.V4[M]
    project_data_linking_batch: _api_project_data_linking_batch.V4[M]
    project_data_move_batch: _api_project_data_move_batch.V4[M]
    project_data_transfer: _api_project_data_transfer.V4[M]
    project_data_unlinking_batch: _api_project_data_unlinking_batch.V4[M]
    project_data_update_batch: _api_project_data_update_batch.V4[M]
    project_notification_subscriptions: _api_project_notification_subscriptions.V4[M]
    project_permission: _api_project_permission.V4[M]
    project_pipeline: _api_project_pipeline.V4[M]
    project_sample: _api_project_sample.V4[M]
    project_sample_batch: _api_project_sample_batch.V4[M]
    project_workflow_session: _api_project_workflow_session.V4[M]
    reference_set: _api_reference_set.V4[M]
    region: _api_region.V4[M]
    sample: _api_sample.V4[M]
    sequencing_run: _api_sequencing_run.V4[M]
    storage_bundle: _api_storage_bundle.V4[M]
    storage_configuration: _api_storage_configuration.V4[M]
    storage_credentials: _api_storage_credentials.V4[M]
    system: _api_system.V4[M]
    token: _api_token.V4[M]
    user: _api_user.V4[M]
    workgroup: _api_workgroup.V4[M]


Api = V4


class Views(Api[M]):
    """Every operation in its newest version, and a view for each version."""

    _versions = VERSIONS

    @property
    def v4(self) -> V4[M]:
        """The operations as of v4; those that v4 does not have are sent in their own version."""
        return V4(self._run)

    @property
    def v3(self) -> V3[M]:
        """The operations as of v3; those that v3 does not have are sent in their own version."""
        return V3(self._run)
