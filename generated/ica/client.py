# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""The tags of ICA Rest API, in every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.views import M, View

if TYPE_CHECKING:
    from .api import analysis_storage as _analysis_storage
    from .api import bundle as _bundle
    from .api import bundle_data as _bundle_data
    from .api import bundle_data_linking_batch as _bundle_data_linking_batch
    from .api import bundle_data_unlinking_batch as _bundle_data_unlinking_batch
    from .api import bundle_pipeline as _bundle_pipeline
    from .api import bundle_sample as _bundle_sample
    from .api import bundle_tool as _bundle_tool
    from .api import connector as _connector
    from .api import data as _data
    from .api import data_format as _data_format
    from .api import docker_image as _docker_image
    from .api import entitled_bundle as _entitled_bundle
    from .api import entitlement_detail as _entitlement_detail
    from .api import event_code as _event_code
    from .api import event_log as _event_log
    from .api import git_credentials as _git_credentials
    from .api import job as _job
    from .api import metadata_model as _metadata_model
    from .api import notification_channel as _notification_channel
    from .api import pipeline as _pipeline
    from .api import pipeline_language as _pipeline_language
    from .api import project as _project
    from .api import project_analysis as _project_analysis
    from .api import project_analysis_creation_batch as _project_analysis_creation_batch
    from .api import project_analysis_storage as _project_analysis_storage
    from .api import project_base as _project_base
    from .api import project_custom_events as _project_custom_events
    from .api import project_custom_notification_subscriptions as _project_custom_notification_subscriptions
    from .api import project_data as _project_data
    from .api import project_data_copy_batch as _project_data_copy_batch
    from .api import project_data_linking_batch as _project_data_linking_batch
    from .api import project_data_move_batch as _project_data_move_batch
    from .api import project_data_transfer as _project_data_transfer
    from .api import project_data_unlinking_batch as _project_data_unlinking_batch
    from .api import project_data_update_batch as _project_data_update_batch
    from .api import project_notification_subscriptions as _project_notification_subscriptions
    from .api import project_permission as _project_permission
    from .api import project_pipeline as _project_pipeline
    from .api import project_sample as _project_sample
    from .api import project_sample_batch as _project_sample_batch
    from .api import project_workflow_session as _project_workflow_session
    from .api import reference_set as _reference_set
    from .api import region as _region
    from .api import sample as _sample
    from .api import sequencing_run as _sequencing_run
    from .api import storage_bundle as _storage_bundle
    from .api import storage_configuration as _storage_configuration
    from .api import storage_credentials as _storage_credentials
    from .api import system as _system
    from .api import token as _token
    from .api import user as _user
    from .api import workgroup as _workgroup

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
VERSIONS = ("v4", "v3")


class V3(View[M]):
    """Every operation, in v3 where it has that version."""

    _package = _PACKAGE
    _tags = _TAGS
    _version = "V3"

    analysis_storage: _analysis_storage.V3[M]
    bundle: _bundle.V3[M]
    bundle_data: _bundle_data.V3[M]
    bundle_data_linking_batch: _bundle_data_linking_batch.V3[M]
    bundle_data_unlinking_batch: _bundle_data_unlinking_batch.V3[M]
    bundle_pipeline: _bundle_pipeline.V3[M]
    bundle_sample: _bundle_sample.V3[M]
    bundle_tool: _bundle_tool.V3[M]
    connector: _connector.V3[M]
    data: _data.V3[M]
    data_format: _data_format.V3[M]
    docker_image: _docker_image.V3[M]
    entitled_bundle: _entitled_bundle.V3[M]
    entitlement_detail: _entitlement_detail.V3[M]
    event_code: _event_code.V3[M]
    event_log: _event_log.V3[M]
    git_credentials: _git_credentials.V3[M]
    job: _job.V3[M]
    metadata_model: _metadata_model.V3[M]
    notification_channel: _notification_channel.V3[M]
    pipeline: _pipeline.V3[M]
    pipeline_language: _pipeline_language.V3[M]
    project: _project.V3[M]
    project_analysis: _project_analysis.V3[M]
    project_analysis_creation_batch: _project_analysis_creation_batch.V3[M]
    project_analysis_storage: _project_analysis_storage.V3[M]
    project_base: _project_base.V3[M]
    project_custom_events: _project_custom_events.V3[M]
    project_custom_notification_subscriptions: _project_custom_notification_subscriptions.V3[M]
    project_data: _project_data.V3[M]
    project_data_copy_batch: _project_data_copy_batch.V3[M]
    project_data_linking_batch: _project_data_linking_batch.V3[M]
    project_data_move_batch: _project_data_move_batch.V3[M]
    project_data_transfer: _project_data_transfer.V3[M]
    project_data_unlinking_batch: _project_data_unlinking_batch.V3[M]
    project_data_update_batch: _project_data_update_batch.V3[M]
    project_notification_subscriptions: _project_notification_subscriptions.V3[M]
    project_permission: _project_permission.V3[M]
    project_pipeline: _project_pipeline.V3[M]
    project_sample: _project_sample.V3[M]
    project_sample_batch: _project_sample_batch.V3[M]
    project_workflow_session: _project_workflow_session.V3[M]
    reference_set: _reference_set.V3[M]
    region: _region.V3[M]
    sample: _sample.V3[M]
    sequencing_run: _sequencing_run.V3[M]
    storage_bundle: _storage_bundle.V3[M]
    storage_configuration: _storage_configuration.V3[M]
    storage_credentials: _storage_credentials.V3[M]
    system: _system.V3[M]
    token: _token.V3[M]
    user: _user.V3[M]
    workgroup: _workgroup.V3[M]


class V4(View[M]):
    """Every operation, in v4 where it has that version."""

    _package = _PACKAGE
    _tags = _TAGS
    _version = "V4"

    analysis_storage: _analysis_storage.V4[M]
    bundle: _bundle.V4[M]
    bundle_data: _bundle_data.V4[M]
    bundle_data_linking_batch: _bundle_data_linking_batch.V4[M]
    bundle_data_unlinking_batch: _bundle_data_unlinking_batch.V4[M]
    bundle_pipeline: _bundle_pipeline.V4[M]
    bundle_sample: _bundle_sample.V4[M]
    bundle_tool: _bundle_tool.V4[M]
    connector: _connector.V4[M]
    data: _data.V4[M]
    data_format: _data_format.V4[M]
    docker_image: _docker_image.V4[M]
    entitled_bundle: _entitled_bundle.V4[M]
    entitlement_detail: _entitlement_detail.V4[M]
    event_code: _event_code.V4[M]
    event_log: _event_log.V4[M]
    git_credentials: _git_credentials.V4[M]
    job: _job.V4[M]
    metadata_model: _metadata_model.V4[M]
    notification_channel: _notification_channel.V4[M]
    pipeline: _pipeline.V4[M]
    pipeline_language: _pipeline_language.V4[M]
    project: _project.V4[M]
    project_analysis: _project_analysis.V4[M]
    project_analysis_creation_batch: _project_analysis_creation_batch.V4[M]
    project_analysis_storage: _project_analysis_storage.V4[M]
    project_base: _project_base.V4[M]
    project_custom_events: _project_custom_events.V4[M]
    project_custom_notification_subscriptions: _project_custom_notification_subscriptions.V4[M]
    project_data: _project_data.V4[M]
    project_data_copy_batch: _project_data_copy_batch.V4[M]
    project_data_linking_batch: _project_data_linking_batch.V4[M]
    project_data_move_batch: _project_data_move_batch.V4[M]
    project_data_transfer: _project_data_transfer.V4[M]
    project_data_unlinking_batch: _project_data_unlinking_batch.V4[M]
    project_data_update_batch: _project_data_update_batch.V4[M]
    project_notification_subscriptions: _project_notification_subscriptions.V4[M]
    project_permission: _project_permission.V4[M]
    project_pipeline: _project_pipeline.V4[M]
    project_sample: _project_sample.V4[M]
    project_sample_batch: _project_sample_batch.V4[M]
    project_workflow_session: _project_workflow_session.V4[M]
    reference_set: _reference_set.V4[M]
    region: _region.V4[M]
    sample: _sample.V4[M]
    sequencing_run: _sequencing_run.V4[M]
    storage_bundle: _storage_bundle.V4[M]
    storage_configuration: _storage_configuration.V4[M]
    storage_credentials: _storage_credentials.V4[M]
    system: _system.V4[M]
    token: _token.V4[M]
    user: _user.V4[M]
    workgroup: _workgroup.V4[M]


Api = V4
