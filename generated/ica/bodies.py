# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""What requests take as plain mappings, with keys as on the wire, and the values of enums: for type checkers and
editors. `PartialX` is for changes, which need not have all of it.
"""

from __future__ import annotations

import datetime
import typing as t
from collections import abc
from typing import Any, TypeAlias

from ..runtime.files import FileLike
from .models.analysis_base_space_data_details import AnalysisBaseSpaceDataDetails
from .models.analysis_data_input import AnalysisDataInput
from .models.analysis_input_data_mount import AnalysisInputDataMount
from .models.analysis_input_external_data import AnalysisInputExternalData
from .models.analysis_output_mapping import AnalysisOutputMapping
from .models.analysis_output_mapping_type import AnalysisOutputMappingType
from .models.analysis_parameter_input import AnalysisParameterInput
from .models.analysis_reference_data_parameter import AnalysisReferenceDataParameter
from .models.analysis_s3_data_details import AnalysisS3DataDetails
from .models.analysis_storage_v3 import AnalysisStorageV3
from .models.analysis_storage_v4 import AnalysisStorageV4
from .models.analysis_tag import AnalysisTag
from .models.analysis_v3_analysis_priority import AnalysisV3AnalysisPriority
from .models.analysis_v3_status import AnalysisV3Status
from .models.application import Application
from .models.application_type import ApplicationType
from .models.application_v4 import ApplicationV4
from .models.aws_credentials import AwsCredentials
from .models.aws_details import AWSDetails
from .models.config import Config
from .models.country import Country
from .models.create_analysis_logs import CreateAnalysisLogs
from .models.create_analysis_tag import CreateAnalysisTag
from .models.create_bundle_bundle_status import CreateBundleBundleStatus
from .models.create_bundle_data_linking_batch_item import CreateBundleDataLinkingBatchItem
from .models.create_bundle_data_unlinking_batch_item import CreateBundleDataUnlinkingBatchItem
from .models.create_connector_mode import CreateConnectorMode
from .models.create_connector_os import CreateConnectorOs
from .models.create_cwl_analysis import CreateCwlAnalysis
from .models.create_data_data_type import CreateDataDataType
from .models.create_external_docker_image_type import CreateExternalDockerImageType
from .models.create_internal_docker_image_type import CreateInternalDockerImageType
from .models.create_nextflow_analysis import CreateNextflowAnalysis
from .models.create_nextflow_json_analysis import CreateNextflowJsonAnalysis
from .models.create_notification_channel_type import CreateNotificationChannelType
from .models.create_project_analysis_priority import CreateProjectAnalysisPriority
from .models.create_project_billing_mode import CreateProjectBillingMode
from .models.create_project_data_copy_batch_item import CreateProjectDataCopyBatchItem
from .models.create_project_data_linking_batch_item import CreateProjectDataLinkingBatchItem
from .models.create_project_data_move_batch_item import CreateProjectDataMoveBatchItem
from .models.create_project_data_unlinking_batch_item import CreateProjectDataUnlinkingBatchItem
from .models.create_project_permission_membership_type import CreateProjectPermissionMembershipType
from .models.create_project_permission_role_base import CreateProjectPermissionRoleBase
from .models.create_project_permission_role_bench import CreateProjectPermissionRoleBench
from .models.create_project_permission_role_flow import CreateProjectPermissionRoleFlow
from .models.create_project_permission_role_project import CreateProjectPermissionRoleProject
from .models.create_project_permission_v4_membership_type import CreateProjectPermissionV4MembershipType
from .models.create_sample import CreateSample
from .models.create_sample_creation_batch_data_item import CreateSampleCreationBatchDataItem
from .models.create_sample_creation_batch_sample_item import CreateSampleCreationBatchSampleItem
from .models.create_storage_configuration_type import CreateStorageConfigurationType
from .models.create_storage_credential_type import CreateStorageCredentialType
from .models.create_temporary_credentials import CreateTemporaryCredentials
from .models.create_temporary_credentials_credentials_format import CreateTemporaryCredentialsCredentialsFormat
from .models.cwl_analysis_json_input import CwlAnalysisJsonInput
from .models.cwl_analysis_json_input_object_type import CwlAnalysisJsonInputObjectType
from .models.cwl_analysis_structured_input import CwlAnalysisStructuredInput
from .models.cwl_analysis_structured_input_object_type import CwlAnalysisStructuredInputObjectType
from .models.cwl_analysis_with_json_input import CwlAnalysisWithJsonInput
from .models.cwl_analysis_with_structured_input import CwlAnalysisWithStructuredInput
from .models.cwl_git_config import CwlGitConfig
from .models.cwl_json_analysis_input import CwlJsonAnalysisInput
from .models.data import Data
from .models.data_details import DataDetails
from .models.data_details_data_type import DataDetailsDataType
from .models.data_details_status import DataDetailsStatus
from .models.data_format import DataFormat
from .models.data_tag import DataTag
from .models.data_update_group import DataUpdateGroup
from .models.field import Field
from .models.field_field_type import FieldFieldType
from .models.field_id import FieldId
from .models.find_project_samples_connector_tag_match_mode import FindProjectSamplesConnectorTagMatchMode
from .models.find_project_samples_run_input_tag_match_mode import FindProjectSamplesRunInputTagMatchMode
from .models.find_project_samples_tech_tag_match_mode import FindProjectSamplesTechTagMatchMode
from .models.find_project_samples_user_tag_match_mode import FindProjectSamplesUserTagMatchMode
from .models.find_sample_boolean_condition import FindSampleBooleanCondition
from .models.find_sample_condition import FindSampleCondition
from .models.find_sample_condition_match_mode import FindSampleConditionMatchMode
from .models.find_sample_date_condition import FindSampleDateCondition
from .models.find_sample_number_condition import FindSampleNumberCondition
from .models.folder_details import FolderDetails
from .models.input_form_data import InputFormData
from .models.input_form_field_values import InputFormFieldValues
from .models.input_form_group import InputFormGroup
from .models.input_form_group_field_values import InputFormGroupFieldValues
from .models.link import Link
from .models.links import Links
from .models.load_data_in_base_request_encoding import LoadDataInBaseRequestEncoding
from .models.load_data_in_base_request_write_preference import LoadDataInBaseRequestWritePreference
from .models.metadata_field import MetadataField
from .models.metadata_field_field_type import MetadataFieldFieldType
from .models.metadata_model import MetadataModel
from .models.metadata_model_state import MetadataModelState
from .models.nextflow_analysis_input import NextflowAnalysisInput
from .models.nextflow_analysis_with_custom_input import NextflowAnalysisWithCustomInput
from .models.nextflow_git_config import NextflowGitConfig
from .models.nextflow_json_analysis_input import NextflowJsonAnalysisInput
from .models.notification_channel import NotificationChannel
from .models.notification_channel_type import NotificationChannelType
from .models.optional_sample_tags import OptionalSampleTags
from .models.pipeline_language_version import PipelineLanguageVersion
from .models.pipeline_language_version_language import PipelineLanguageVersionLanguage
from .models.pipeline_report_config import PipelineReportConfig
from .models.pipeline_resources import PipelineResources
from .models.pipeline_tag import PipelineTag
from .models.pipeline_v3 import PipelineV3
from .models.pipeline_v3_input_form_type import PipelineV3InputFormType
from .models.pipeline_v3_language import PipelineV3Language
from .models.pipeline_v3_status import PipelineV3Status
from .models.pipeline_v4 import PipelineV4
from .models.pipeline_v4_input_form_type import PipelineV4InputFormType
from .models.pipeline_v4_language import PipelineV4Language
from .models.pipeline_v4_status import PipelineV4Status
from .models.project import Project
from .models.project_analysis_priority import ProjectAnalysisPriority
from .models.project_billing_mode import ProjectBillingMode
from .models.project_permission_membership_type import ProjectPermissionMembershipType
from .models.project_permission_role_base import ProjectPermissionRoleBase
from .models.project_permission_role_bench import ProjectPermissionRoleBench
from .models.project_permission_role_flow import ProjectPermissionRoleFlow
from .models.project_permission_role_project import ProjectPermissionRoleProject
from .models.project_permission_v4_membership_type import ProjectPermissionV4MembershipType
from .models.project_tag import ProjectTag
from .models.region import Region
from .models.sample import Sample
from .models.sample_status import SampleStatus
from .models.sample_tag import SampleTag
from .models.schedule_download_protocol import ScheduleDownloadProtocol
from .models.sequencing_run import SequencingRun
from .models.storage_bundle import StorageBundle
from .models.storage_configuration import StorageConfiguration
from .models.storage_configuration_status import StorageConfigurationStatus
from .models.storage_configuration_type import StorageConfigurationType
from .models.tag_update import TagUpdate
from .models.tenant_identifier import TenantIdentifier
from .models.update_metadata_field_group import UpdateMetadataFieldGroup
from .models.update_single_metadata_field import UpdateSingleMetadataField
from .models.user import User
from .models.user_greeting import UserGreeting
from .models.user_identifier import UserIdentifier
from .models.workflow_session_tag import WorkflowSessionTag
from .models.workflow_session_v3 import WorkflowSessionV3
from .models.workflow_session_v3_status import WorkflowSessionV3Status
from .models.workflow_session_v4 import WorkflowSessionV4
from .models.workflow_v3 import WorkflowV3
from .models.workflow_v4 import WorkflowV4
from .models.workgroup import Workgroup


class AWSDetailsDict(t.TypedDict):
    """`/components/schemas/AWSDetails` in the description, as a mapping."""

    bucketName: str
    keyPrefix: t.NotRequired[str | None]
    serverSideEncryptionAlgorithm: t.NotRequired[str | None]
    serverSideEncryptionKey: t.NotRequired[str | None]


class AnalysisBaseSpaceDataDetailsDict(t.TypedDict):
    """`/components/schemas/AnalysisBaseSpaceDataDetails` in the description, as a mapping."""

    extensions: t.NotRequired[str | None]
    pathPrefix: t.NotRequired[str | None]
    workgroupId: t.NotRequired[str | None]


class AnalysisDataInputDict(t.TypedDict):
    """`/components/schemas/AnalysisDataInput` in the description, as a mapping."""

    dataIds: t.NotRequired[abc.Sequence[str]]
    externalData: t.NotRequired[abc.Sequence[AnalysisInputExternalData | AnalysisInputExternalDataDict | None] | None]
    mounts: t.NotRequired[abc.Sequence[AnalysisInputDataMount | AnalysisInputDataMountDict | None] | None]
    parameterCode: str


class AnalysisInputDataMountDict(t.TypedDict):
    """`/components/schemas/AnalysisInputDataMount` in the description, as a mapping."""

    dataId: str
    mountPath: str


class AnalysisInputExternalDataDict(t.TypedDict):
    """`/components/schemas/AnalysisInputExternalData` in the description, as a mapping."""

    basespaceDetails: t.NotRequired[AnalysisBaseSpaceDataDetails | AnalysisBaseSpaceDataDetailsDict]
    mountPath: t.NotRequired[str | None]
    s3Details: t.NotRequired[AnalysisS3DataDetails | AnalysisS3DataDetailsDict]
    type: str
    url: str


class AnalysisOutputMappingDict(t.TypedDict):
    """`/components/schemas/AnalysisOutputMapping` in the description, as a mapping."""

    actionOnExist: t.NotRequired[str]
    sourcePath: str
    targetPath: str
    targetProjectId: str
    type: t.NotRequired[AnalysisOutputMappingType | AnalysisOutputMappingTypeValue | str]


AnalysisOutputMappingTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]


class AnalysisParameterInputDict(t.TypedDict):
    """`/components/schemas/AnalysisParameterInput` in the description, as a mapping."""

    code: t.NotRequired[str]
    multiValue: t.NotRequired[abc.Sequence[str | None] | None]
    value: t.NotRequired[str | None]


class AnalysisQueryParametersDict(t.TypedDict):
    """`/components/schemas/AnalysisQueryParameters` in the description, as a mapping."""

    reference: t.NotRequired[str | None]
    referenceTags: t.NotRequired[abc.Sequence[str | None] | None]
    status: t.NotRequired[abc.Sequence[str | None]]
    technicalTags: t.NotRequired[abc.Sequence[str | None] | None]
    userReference: t.NotRequired[str | None]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


class AnalysisReferenceDataParameterDict(t.TypedDict):
    """`/components/schemas/AnalysisReferenceDataParameter` in the description, as a mapping."""

    parameterCode: t.NotRequired[str]
    referenceDataId: t.NotRequired[str]


class AnalysisS3DataDetailsDict(t.TypedDict):
    """`/components/schemas/AnalysisS3DataDetails` in the description, as a mapping."""

    storageCredentialsId: t.NotRequired[str | None]


class AnalysisStorageV3Dict(t.TypedDict):
    """`/components/schemas/AnalysisStorageV3` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    id: str
    name: str
    ownerId: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class AnalysisStorageV4Dict(t.TypedDict):
    """`/components/schemas/AnalysisStorageV4` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    id: str
    name: str


class AnalysisTagDict(t.TypedDict):
    """`/components/schemas/AnalysisTag` in the description, as a mapping."""

    referenceTags: abc.Sequence[str]
    technicalTags: abc.Sequence[str]
    userTags: abc.Sequence[str]


AnalysisV3AnalysisPriorityValue: TypeAlias = t.Literal["LOW", "MEDIUM", "HIGH"]


class AnalysisV3Dict(t.TypedDict):
    """`/components/schemas/AnalysisV3` in the description, as a mapping."""

    analysisPriority: t.NotRequired[AnalysisV3AnalysisPriority | AnalysisV3AnalysisPriorityValue | str | None]
    analysisStorage: t.NotRequired[AnalysisStorageV3 | AnalysisStorageV3Dict]
    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    endDate: t.NotRequired[datetime.datetime | str | None]
    id: str
    ownerId: str
    pipeline: PipelineV3 | PipelineV3Dict
    reference: str
    startDate: t.NotRequired[datetime.datetime | str | None]
    status: AnalysisV3Status | AnalysisV3StatusValue | str
    summary: t.NotRequired[str | None]
    tags: AnalysisTag | AnalysisTagDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    userReference: str
    workflowSession: t.NotRequired[WorkflowSessionV3 | WorkflowSessionV3Dict]


AnalysisV3StatusValue: TypeAlias = t.Literal[
    "REQUESTED", "AWAITINGINPUT", "INPROGRESS", "SUCCEEDED", "FAILED", "FAILEDFINAL", "ABORTED"
]


class AnalysisV4Dict(t.TypedDict):
    """`/components/schemas/AnalysisV4` in the description, as a mapping."""

    analysisPriority: t.NotRequired[str | None]
    analysisStorage: t.NotRequired[AnalysisStorageV4 | AnalysisStorageV4Dict]
    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    endDate: t.NotRequired[datetime.datetime | str | None]
    id: str
    owner: UserIdentifier | UserIdentifierDict
    pipeline: PipelineV4 | PipelineV4Dict
    reference: str
    startDate: t.NotRequired[datetime.datetime | str | None]
    status: str
    summary: t.NotRequired[str | None]
    tags: AnalysisTag | AnalysisTagDict
    tenant: TenantIdentifier | TenantIdentifierDict
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    userReference: str
    workflowSession: t.NotRequired[WorkflowSessionV4 | WorkflowSessionV4Dict]


class ApplicationDict(t.TypedDict):
    """`/components/schemas/Application` in the description, as a mapping."""

    displayName: t.NotRequired[str | None]
    id: str
    name: str
    type: ApplicationType | ApplicationTypeValue | str


ApplicationTypeValue: TypeAlias = t.Literal["MAIN", "WEBSOLUTION", "EXTERNAL"]


class ApplicationV4Dict(t.TypedDict):
    """`/components/schemas/ApplicationV4` in the description, as a mapping."""

    id: str
    name: str


class ArchivePipelineDict(t.TypedDict):
    """`/components/schemas/ArchivePipeline` in the description, as a mapping."""

    message: t.NotRequired[str]


class AwsCredentialsDict(t.TypedDict):
    """`/components/schemas/AwsCredentials` in the description, as a mapping."""

    accessKeyId: str
    secretAccessKey: str


class ChangeProjectOwnerDict(t.TypedDict):
    """`/components/schemas/ChangeProjectOwner` in the description, as a mapping."""

    newOwnerId: str


class CompleteFolderUploadSessionDict(t.TypedDict):
    """`/components/schemas/CompleteFolderUploadSession` in the description, as a mapping."""

    numberOfExpectedUploadedFiles: int


class ConfigDict(t.TypedDict):
    """`/components/schemas/Config` in the description, as a mapping."""

    format: t.NotRequired[str | None]
    name: str
    regex: str


class CountryDict(t.TypedDict):
    """`/components/schemas/Country` in the description, as a mapping."""

    code: str
    id: str
    name: str
    ownerId: str
    region: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class CreateAnalysisCreationBatchDict(t.TypedDict):
    """`/components/schemas/CreateAnalysisCreationBatch` in the description, as a mapping."""

    cwlItems: t.NotRequired[abc.Sequence[CreateCwlAnalysis | CreateCwlAnalysisDict]]
    nextflowItems: t.NotRequired[abc.Sequence[CreateNextflowAnalysis | CreateNextflowAnalysisDict]]
    nextflowJsonItems: t.NotRequired[abc.Sequence[CreateNextflowJsonAnalysis | CreateNextflowJsonAnalysisDict]]


class CreateAnalysisLogsDict(t.TypedDict):
    """`/components/schemas/CreateAnalysisLogs` in the description, as a mapping."""

    logsFolderId: t.NotRequired[str | None]
    logsFolderPath: t.NotRequired[str | None]


class CreateAnalysisTagDict(t.TypedDict):
    """`/components/schemas/CreateAnalysisTag` in the description, as a mapping."""

    referenceTags: t.NotRequired[abc.Sequence[str | None] | None]
    technicalTags: t.NotRequired[abc.Sequence[str | None] | None]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


CreateBundleBundleStatusValue: TypeAlias = t.Literal["DRAFT", "RELEASED", "DEPRECATED"]


class CreateBundleDataLinkingBatchDict(t.TypedDict):
    """`/components/schemas/CreateBundleDataLinkingBatch` in the description, as a mapping."""

    items: abc.Sequence[CreateBundleDataLinkingBatchItem | CreateBundleDataLinkingBatchItemDict]


class CreateBundleDataLinkingBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateBundleDataLinkingBatchItem` in the description, as a mapping."""

    dataId: str


class CreateBundleDataUnlinkingBatchDict(t.TypedDict):
    """`/components/schemas/CreateBundleDataUnlinkingBatch` in the description, as a mapping."""

    items: abc.Sequence[CreateBundleDataUnlinkingBatchItem | CreateBundleDataUnlinkingBatchItemDict]


class CreateBundleDataUnlinkingBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateBundleDataUnlinkingBatchItem` in the description, as a mapping."""

    dataId: str


class CreateBundleDict(t.TypedDict):
    """`/components/schemas/CreateBundle` in the description, as a mapping."""

    bundleReleaseVersion: str
    bundleStatus: CreateBundleBundleStatus | CreateBundleBundleStatusValue | str
    bundleVersionComment: t.NotRequired[str | None]
    categories: abc.Sequence[str]
    links: t.NotRequired[Links | LinksDict | None]
    metadataModelId: t.NotRequired[str | None]
    name: str
    regionId: str
    shortDescription: t.NotRequired[str | None]


class CreateConnectorDict(t.TypedDict):
    """`/components/schemas/CreateConnector` in the description, as a mapping."""

    active: bool
    code: str
    description: t.NotRequired[str | None]
    maxBandwidth: t.NotRequired[float | None]
    maxConcurrentTransfers: t.NotRequired[int | None]
    mode: CreateConnectorMode | CreateConnectorModeValue | str
    os: CreateConnectorOs | CreateConnectorOsValue | str


CreateConnectorModeValue: TypeAlias = t.Literal["DOWNLOAD", "UPLOAD", "BOTH", "NONE"]

CreateConnectorOsValue: TypeAlias = t.Literal["WINDOWS", "LINUX", "OSX"]


class CreateCustomEventDict(t.TypedDict):
    """`/components/schemas/CreateCustomEvent` in the description, as a mapping."""

    code: str
    content: abc.Mapping[str, Any]


class CreateCustomNotificationSubscriptionDict(t.TypedDict):
    """`/components/schemas/CreateCustomNotificationSubscription` in the description, as a mapping."""

    customEventCode: str
    enabled: bool
    filterExpression: t.NotRequired[str | None]
    notificationChannelId: str


class CreateCwlAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateCwlAnalysis` in the description, as a mapping."""

    activationCodeDetailId: t.NotRequired[str | None]
    analysisInput: CwlAnalysisInputValue
    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateCwlJsonAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateCwlJsonAnalysis` in the description, as a mapping."""

    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    inputFormValues: CwlJsonAnalysisInput | CwlJsonAnalysisInputDict
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateCwlJsonPipelineDict(t.TypedDict):
    """`/components/schemas/CreateCwlJsonPipeline` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    inputFormFile: FileLike
    links: t.NotRequired[Links | LinksDict | None]
    metadataModelFile: t.NotRequired[FileLike | None]
    onRenderFile: t.NotRequired[FileLike]
    onSubmitFile: t.NotRequired[FileLike]
    otherInputFormFiles: t.NotRequired[abc.Sequence[FileLike]]
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    toolCwlFiles: t.NotRequired[abc.Sequence[FileLike]]
    versionComment: t.NotRequired[str | None]
    workflowCwlFile: FileLike


class CreateCwlJsonPipelineFromGitDict(t.TypedDict):
    """`/components/schemas/CreateCwlJsonPipelineFromGit` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    cwlGitConfig: CwlGitConfig | CwlGitConfigDict | None
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    inputFormFile: FileLike
    links: t.NotRequired[Links | LinksDict | None]
    metadataModelFile: t.NotRequired[FileLike | None]
    onRenderFile: t.NotRequired[FileLike]
    onSubmitFile: t.NotRequired[FileLike]
    otherInputFormFiles: t.NotRequired[abc.Sequence[FileLike]]
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    versionComment: t.NotRequired[str | None]


class CreateCwlPipelineDict(t.TypedDict):
    """`/components/schemas/CreateCwlPipeline` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    links: t.NotRequired[Links | LinksDict | None]
    metadataModelFile: t.NotRequired[FileLike | None]
    parametersXmlFile: FileLike
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    toolCwlFiles: t.NotRequired[abc.Sequence[FileLike]]
    versionComment: t.NotRequired[str | None]
    workflowCwlFile: FileLike


class CreateCwlWithJsonInputAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateCwlWithJsonInputAnalysis` in the description, as a mapping."""

    analysisInput: CwlAnalysisWithJsonInput | CwlAnalysisWithJsonInputDict
    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateCwlWithStructuredInputAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateCwlWithStructuredInputAnalysis` in the description, as a mapping."""

    analysisInput: CwlAnalysisWithStructuredInput | CwlAnalysisWithStructuredInputDict
    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


CreateDataDataTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]


class CreateDataDict(t.TypedDict):
    """`/components/schemas/CreateData` in the description, as a mapping."""

    dataType: CreateDataDataType | CreateDataDataTypeValue | str
    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    name: str


class CreateDownloadRuleDict(t.TypedDict):
    """`/components/schemas/CreateDownloadRule` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    code: str
    description: t.NotRequired[str | None]
    fileNameExpression: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    projectName: t.NotRequired[str | None]
    sequence: int
    targetLocalFolder: str


class CreateExternalDockerImageDict(t.TypedDict):
    """`/components/schemas/CreateExternalDockerImage` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    name: str
    type: CreateExternalDockerImageType | CreateExternalDockerImageTypeValue | str
    url: str
    version: str


CreateExternalDockerImageTypeValue: TypeAlias = t.Literal["TOOL", "BENCH"]


class CreateFileAndTemporaryCredentialsDict(t.TypedDict):
    """`/components/schemas/CreateFileAndTemporaryCredentials` in the description, as a mapping."""

    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    name: str
    temporaryCredentials: t.NotRequired[CreateTemporaryCredentials | CreateTemporaryCredentialsDict | None]


class CreateFileAndUploadUrlDict(t.TypedDict):
    """`/components/schemas/CreateFileAndUploadUrl` in the description, as a mapping."""

    fileType: t.NotRequired[str | None]
    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    hash: t.NotRequired[str | None]
    name: str


class CreateFileDataDict(t.TypedDict):
    """`/components/schemas/CreateFileData` in the description, as a mapping."""

    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    name: str


class CreateFolderAndTemporaryCredentialsDict(t.TypedDict):
    """`/components/schemas/CreateFolderAndTemporaryCredentials` in the description, as a mapping."""

    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    name: str
    nonIndexed: t.NotRequired[bool | None]
    temporaryCredentials: t.NotRequired[CreateTemporaryCredentials | CreateTemporaryCredentialsDict | None]


class CreateFolderDict(t.TypedDict):
    """`/components/schemas/CreateFolder` in the description, as a mapping."""

    folderId: t.NotRequired[str | None]
    folderPath: t.NotRequired[str | None]
    name: str


class CreateGitCredentialDict(t.TypedDict):
    """`/components/schemas/CreateGitCredential` in the description, as a mapping."""

    gitUserName: str
    name: str
    personalAccesstoken: str


class CreateInternalDockerImageDict(t.TypedDict):
    """`/components/schemas/CreateInternalDockerImage` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    dockerDataId: str
    dockerDataProjectId: str
    name: str
    regions: abc.Sequence[str]
    type: CreateInternalDockerImageType | CreateInternalDockerImageTypeValue | str
    version: str


CreateInternalDockerImageTypeValue: TypeAlias = t.Literal["TOOL", "BENCH"]


class CreateNextflowAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateNextflowAnalysis` in the description, as a mapping."""

    activationCodeDetailId: t.NotRequired[str | None]
    analysisInput: NextflowAnalysisInput | NextflowAnalysisInputDict
    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateNextflowJsonAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateNextflowJsonAnalysis` in the description, as a mapping."""

    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    inputFormValues: NextflowJsonAnalysisInput | NextflowJsonAnalysisInputDict
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateNextflowJsonPipelineDict(t.TypedDict):
    """`/components/schemas/CreateNextflowJsonPipeline` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    inputFormFile: FileLike
    links: t.NotRequired[Links | LinksDict | None]
    mainNextflowFile: FileLike
    metadataModelFile: t.NotRequired[FileLike | None]
    nextflowConfigFile: t.NotRequired[FileLike]
    onRenderFile: t.NotRequired[FileLike]
    onSubmitFile: t.NotRequired[FileLike]
    otherInputFormFiles: t.NotRequired[abc.Sequence[FileLike]]
    otherNextflowFiles: t.NotRequired[abc.Sequence[FileLike]]
    pipelineLanguageVersionId: t.NotRequired[str | None]
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    versionComment: t.NotRequired[str | None]


class CreateNextflowJsonPipelineFromGitDict(t.TypedDict):
    """`/components/schemas/CreateNextflowJsonPipelineFromGit` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    inputFormFile: FileLike
    links: t.NotRequired[Links | LinksDict | None]
    metadataModelFile: t.NotRequired[FileLike | None]
    nextflowGitConfig: NextflowGitConfig | NextflowGitConfigDict
    onRenderFile: t.NotRequired[FileLike]
    onSubmitFile: t.NotRequired[FileLike]
    otherInputFormFiles: t.NotRequired[abc.Sequence[FileLike]]
    pipelineLanguageVersionId: t.NotRequired[str | None]
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    versionComment: t.NotRequired[str | None]


class CreateNextflowPipelineDict(t.TypedDict):
    """`/components/schemas/CreateNextflowPipeline` in the description, as a mapping."""

    analysisStorageId: str
    categories: t.NotRequired[abc.Sequence[str | None] | None]
    code: str
    description: str
    htmlDocumentation: t.NotRequired[str | None]
    links: t.NotRequired[Links | LinksDict | None]
    mainNextflowFile: FileLike
    metadataModelFile: t.NotRequired[FileLike | None]
    nextflowConfigFile: t.NotRequired[FileLike]
    otherNextflowFiles: t.NotRequired[abc.Sequence[FileLike]]
    parametersXmlFile: FileLike
    pipelineLanguageVersionId: t.NotRequired[str | None]
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    versionComment: t.NotRequired[str | None]


class CreateNextflowWithCustomInputAnalysisDict(t.TypedDict):
    """`/components/schemas/CreateNextflowWithCustomInputAnalysis` in the description, as a mapping."""

    analysisInput: NextflowAnalysisWithCustomInput | NextflowAnalysisWithCustomInputDict
    analysisOutput: t.NotRequired[abc.Sequence[AnalysisOutputMapping | AnalysisOutputMappingDict | None] | None]
    analysisStorageId: t.NotRequired[str | None]
    logs: t.NotRequired[CreateAnalysisLogs | CreateAnalysisLogsDict | None]
    outputParentFolderId: t.NotRequired[str | None]
    pipelineId: str
    tags: t.NotRequired[CreateAnalysisTag | CreateAnalysisTagDict]
    userReference: str


class CreateNonIndexedFolderDict(t.TypedDict):
    """`/components/schemas/CreateNonIndexedFolder` in the description, as a mapping."""

    name: str


class CreateNotificationChannelDict(t.TypedDict):
    """`/components/schemas/CreateNotificationChannel` in the description, as a mapping."""

    address: str
    awsRegion: t.NotRequired[str | None]
    enabled: bool
    type: CreateNotificationChannelType | CreateNotificationChannelTypeValue | str


CreateNotificationChannelTypeValue: TypeAlias = t.Literal["MAIL", "SQS", "SNS", "HTTP"]


class CreateNotificationSubscriptionDict(t.TypedDict):
    """`/components/schemas/CreateNotificationSubscription` in the description, as a mapping."""

    enabled: bool
    eventCode: str
    filterExpression: t.NotRequired[str | None]
    notificationChannelId: str
    payloadVersion: t.NotRequired[str | None]


CreateProjectAnalysisPriorityValue: TypeAlias = t.Literal["LOW", "MEDIUM", "HIGH"]

CreateProjectBillingModeValue: TypeAlias = t.Literal["PROJECT", "TENANT"]


class CreateProjectDataCopyBatchDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataCopyBatch` in the description, as a mapping."""

    actionOnExist: str
    copyInstrumentInfo: bool
    copyTechnicalTags: bool
    copyUserTags: bool
    destinationFolderId: t.NotRequired[str]
    items: abc.Sequence[CreateProjectDataCopyBatchItem | CreateProjectDataCopyBatchItemDict]


class CreateProjectDataCopyBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataCopyBatchItem` in the description, as a mapping."""

    dataId: str


class CreateProjectDataLinkingBatchDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataLinkingBatch` in the description, as a mapping."""

    items: abc.Sequence[CreateProjectDataLinkingBatchItem | CreateProjectDataLinkingBatchItemDict]


class CreateProjectDataLinkingBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataLinkingBatchItem` in the description, as a mapping."""

    dataId: str


class CreateProjectDataMoveBatchDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataMoveBatch` in the description, as a mapping."""

    destinationFolderId: t.NotRequired[str]
    items: abc.Sequence[CreateProjectDataMoveBatchItem | CreateProjectDataMoveBatchItemDict]


class CreateProjectDataMoveBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataMoveBatchItem` in the description, as a mapping."""

    dataId: str


class CreateProjectDataUnlinkingBatchDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataUnlinkingBatch` in the description, as a mapping."""

    items: abc.Sequence[CreateProjectDataUnlinkingBatchItem | CreateProjectDataUnlinkingBatchItemDict]


class CreateProjectDataUnlinkingBatchItemDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataUnlinkingBatchItem` in the description, as a mapping."""

    dataId: str


class CreateProjectDataUpdateBatchDict(t.TypedDict):
    """`/components/schemas/CreateProjectDataUpdateBatch` in the description, as a mapping."""

    dataUpdateGroups: abc.Sequence[DataUpdateGroup | DataUpdateGroupDict]


class CreateProjectDict(t.TypedDict):
    """`/components/schemas/CreateProject` in the description, as a mapping."""

    analysisPriority: t.NotRequired[CreateProjectAnalysisPriority | CreateProjectAnalysisPriorityValue | str | None]
    billingMode: CreateProjectBillingMode | CreateProjectBillingModeValue | str
    dataSharingEnabled: bool
    information: t.NotRequired[str | None]
    metadataModelId: t.NotRequired[str | None]
    name: str
    projectOwnerId: t.NotRequired[str | None]
    regionId: str
    shortDescription: t.NotRequired[str | None]
    storageBundleId: str
    storageConfigurationId: t.NotRequired[str | None]
    storageConfigurationSubfolder: t.NotRequired[str | None]
    tags: t.NotRequired[ProjectTag | ProjectTagDict]


class CreateProjectPermissionDict(t.TypedDict):
    """`/components/schemas/CreateProjectPermission` in the description, as a mapping."""

    downloadAllowed: bool
    emailAddress: t.NotRequired[str | None]
    membershipType: CreateProjectPermissionMembershipType | CreateProjectPermissionMembershipTypeValue | str
    roleBase: CreateProjectPermissionRoleBase | CreateProjectPermissionRoleBaseValue | str
    roleBench: CreateProjectPermissionRoleBench | CreateProjectPermissionRoleBenchValue | str
    roleFlow: CreateProjectPermissionRoleFlow | CreateProjectPermissionRoleFlowValue | str
    roleProject: CreateProjectPermissionRoleProject | CreateProjectPermissionRoleProjectValue | str
    uploadAllowed: bool
    userId: t.NotRequired[str | None]
    workgroupId: t.NotRequired[str | None]


CreateProjectPermissionMembershipTypeValue: TypeAlias = t.Literal["USER", "EMAIL", "WORKGROUP"]

CreateProjectPermissionRoleBaseValue: TypeAlias = t.Literal["NONE", "VIEWER", "CONTRIBUTOR"]

CreateProjectPermissionRoleBenchValue: TypeAlias = t.Literal["NONE", "CONTRIBUTOR"]

CreateProjectPermissionRoleFlowValue: TypeAlias = t.Literal["NONE", "VIEWER", "CONTRIBUTOR"]

CreateProjectPermissionRoleProjectValue: TypeAlias = t.Literal[
    "NONE", "VIEWER", "CONTRIBUTOR", "ADMINISTRATOR", "DATA_PROVIDER"
]


class CreateProjectPermissionV4Dict(t.TypedDict):
    """`/components/schemas/CreateProjectPermissionV4` in the description, as a mapping."""

    downloadAllowed: bool
    emailAddress: t.NotRequired[str | None]
    membershipType: CreateProjectPermissionV4MembershipType | CreateProjectPermissionV4MembershipTypeValue | str
    roleBase: str
    roleBench: str
    roleFlow: str
    roleProject: str
    uploadAllowed: bool
    userId: t.NotRequired[str | None]
    workgroupId: t.NotRequired[str | None]


CreateProjectPermissionV4MembershipTypeValue: TypeAlias = t.Literal["USER", "EMAIL", "WORKGROUP"]


class CreateSampleCreationBatchDataItemDict(t.TypedDict):
    """`/components/schemas/CreateSampleCreationBatchDataItem` in the description, as a mapping."""

    dataId: str


class CreateSampleCreationBatchDict(t.TypedDict):
    """`/components/schemas/CreateSampleCreationBatch` in the description, as a mapping."""

    items: abc.Sequence[CreateSampleCreationBatchSampleItem | CreateSampleCreationBatchSampleItemDict]


class CreateSampleCreationBatchSampleItemDict(t.TypedDict):
    """`/components/schemas/CreateSampleCreationBatchSampleItem` in the description, as a mapping."""

    completeSample: bool
    dataToLink: t.NotRequired[
        abc.Sequence[CreateSampleCreationBatchDataItem | CreateSampleCreationBatchDataItemDict | None] | None
    ]
    sampleToCreate: CreateSample | CreateSampleDict


class CreateSampleDict(t.TypedDict):
    """`/components/schemas/CreateSample` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    name: str
    tags: t.NotRequired[OptionalSampleTags | OptionalSampleTagsDict | None]


class CreateStorageConfigurationDict(t.TypedDict):
    """`/components/schemas/CreateStorageConfiguration` in the description, as a mapping."""

    awsDetails: t.NotRequired[AWSDetails | AWSDetailsDict | None]
    description: t.NotRequired[str | None]
    name: str
    regionId: str
    storageCredentialId: str
    type: CreateStorageConfigurationType | CreateStorageConfigurationTypeValue | str


CreateStorageConfigurationTypeValue: TypeAlias = t.Literal["AWS_S3"]


class CreateStorageCredentialDict(t.TypedDict):
    """`/components/schemas/CreateStorageCredential` in the description, as a mapping."""

    awsCredentials: t.NotRequired[AwsCredentials | AwsCredentialsDict | None]
    name: str
    type: CreateStorageCredentialType | CreateStorageCredentialTypeValue | str


CreateStorageCredentialTypeValue: TypeAlias = t.Literal["AWS_USER"]

CreateTemporaryCredentialsCredentialsFormatValue: TypeAlias = t.Literal["RCLONE"]


class CreateTemporaryCredentialsDict(t.TypedDict):
    """`/components/schemas/CreateTemporaryCredentials` in the description, as a mapping."""

    credentialsFormat: t.NotRequired[
        CreateTemporaryCredentialsCredentialsFormat | CreateTemporaryCredentialsCredentialsFormatValue | str | None
    ]
    readOnlyCredentials: t.NotRequired[bool | None]


class CreateTermsOfUseDict(t.TypedDict):
    """`/components/schemas/CreateTermsOfUse` in the description, as a mapping."""

    releaseVersion: str
    requiresUserAcceptance: bool
    resetAcceptanceRecords: bool
    termsOfUse: str


class CreateUploadRuleDict(t.TypedDict):
    """`/components/schemas/CreateUploadRule` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    code: str
    dataFormatId: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    filePattern: str
    localFolder: str
    projectId: str


class CustomNotificationSubscriptionDict(t.TypedDict):
    """`/components/schemas/CustomNotificationSubscription` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    customEventCode: str
    enabled: bool
    filterExpression: t.NotRequired[str | None]
    id: str
    notificationChannel: NotificationChannel | NotificationChannelDict
    ownerId: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


CwlAnalysisInputValue: TypeAlias = (
    "CwlAnalysisStructuredInput | CwlAnalysisStructuredInputDict | CwlAnalysisJsonInput | CwlAnalysisJsonInputDict"
)


class CwlAnalysisJsonInputDict(t.TypedDict):
    """`/components/schemas/CwlAnalysisJsonInput` in the description, as a mapping."""

    dataIds: t.NotRequired[abc.Sequence[str]]
    externalData: t.NotRequired[abc.Sequence[AnalysisInputExternalData | AnalysisInputExternalDataDict | None] | None]
    inputJson: str
    mounts: t.NotRequired[abc.Sequence[AnalysisInputDataMount | AnalysisInputDataMountDict | None] | None]
    objectType: CwlAnalysisJsonInputObjectType | CwlAnalysisJsonInputObjectTypeValue | str


CwlAnalysisJsonInputObjectTypeValue: TypeAlias = t.Literal["STRUCTURED", "JSON"]


class CwlAnalysisStructuredInputDict(t.TypedDict):
    """`/components/schemas/CwlAnalysisStructuredInput` in the description, as a mapping."""

    inputs: abc.Sequence[AnalysisDataInput | AnalysisDataInputDict]
    objectType: CwlAnalysisStructuredInputObjectType | CwlAnalysisStructuredInputObjectTypeValue | str
    parameters: t.NotRequired[abc.Sequence[AnalysisParameterInput | AnalysisParameterInputDict | None] | None]
    referenceDataParameters: t.NotRequired[
        abc.Sequence[AnalysisReferenceDataParameter | AnalysisReferenceDataParameterDict | None] | None
    ]


CwlAnalysisStructuredInputObjectTypeValue: TypeAlias = t.Literal["STRUCTURED", "JSON"]


class CwlAnalysisWithJsonInputDict(t.TypedDict):
    """`/components/schemas/CwlAnalysisWithJsonInput` in the description, as a mapping."""

    dataIds: t.NotRequired[abc.Sequence[str]]
    externalData: t.NotRequired[abc.Sequence[AnalysisInputExternalData | AnalysisInputExternalDataDict | None] | None]
    inputJson: str
    mounts: t.NotRequired[abc.Sequence[AnalysisInputDataMount | AnalysisInputDataMountDict | None] | None]


class CwlAnalysisWithStructuredInputDict(t.TypedDict):
    """`/components/schemas/CwlAnalysisWithStructuredInput` in the description, as a mapping."""

    inputs: abc.Sequence[AnalysisDataInput | AnalysisDataInputDict]
    parameters: t.NotRequired[abc.Sequence[AnalysisParameterInput | AnalysisParameterInputDict | None] | None]
    referenceDataParameters: t.NotRequired[
        abc.Sequence[AnalysisReferenceDataParameter | AnalysisReferenceDataParameterDict | None] | None
    ]


class CwlGitConfigDict(t.TypedDict):
    """`/components/schemas/CwlGitConfig` in the description, as a mapping."""

    commitId: str
    gitCredentialId: t.NotRequired[str | None]
    mainFilePath: str
    repositoryUrl: str


class CwlJsonAnalysisInputDict(t.TypedDict):
    """`/components/schemas/CwlJsonAnalysisInput` in the description, as a mapping."""

    fields: t.NotRequired[abc.Sequence[InputFormFieldValues | InputFormFieldValuesDict]]
    groups: t.NotRequired[abc.Sequence[InputFormGroup | InputFormGroupDict]]


DataDetailsDataTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]


class DataDetailsDict(t.TypedDict):
    """`/components/schemas/DataDetails` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    creatorId: t.NotRequired[str | None]
    dataType: DataDetailsDataType | DataDetailsDataTypeValue | str
    fileSizeInBytes: t.NotRequired[int | None]
    format: t.NotRequired[DataFormat | DataFormatDict | None]
    name: str
    objectETag: t.NotRequired[str | None]
    owningProjectId: str
    owningProjectName: t.NotRequired[str | None]
    path: t.NotRequired[str | None]
    region: t.NotRequired[Region | RegionDict]
    sequencingRun: t.NotRequired[SequencingRun | SequencingRunDict | None]
    status: DataDetailsStatus | DataDetailsStatusValue | str
    storedForTheFirstTimeAt: t.NotRequired[datetime.datetime | str | None]
    tags: DataTag | DataTagDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    willBeArchivedAt: t.NotRequired[datetime.datetime | str | None]
    willBeDeletedAt: t.NotRequired[datetime.datetime | str | None]


DataDetailsStatusValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]


class DataDict(t.TypedDict):
    """`/components/schemas/Data` in the description, as a mapping."""

    details: t.NotRequired[DataDetails | DataDetailsDict | None]
    folderDetails: t.NotRequired[FolderDetails | FolderDetailsDict | None]
    id: str
    urn: t.NotRequired[str | None]


class DataFormatDict(t.TypedDict):
    """`/components/schemas/DataFormat` in the description, as a mapping."""

    code: str
    description: t.NotRequired[str | None]
    id: str
    mimeType: t.NotRequired[str | None]
    ownerId: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class DataIdOrPathListDict(t.TypedDict):
    """`/components/schemas/DataIdOrPathList` in the description, as a mapping."""

    dataIds: t.NotRequired[abc.Sequence[str]]
    dataPaths: t.NotRequired[abc.Sequence[str]]


class DataTagDict(t.TypedDict):
    """`/components/schemas/DataTag` in the description, as a mapping."""

    connectorTags: t.NotRequired[abc.Sequence[str | None] | None]
    referenceTags: t.NotRequired[abc.Sequence[str | None] | None]
    runInTags: t.NotRequired[abc.Sequence[str | None] | None]
    runOutTags: t.NotRequired[abc.Sequence[str | None] | None]
    technicalTags: t.NotRequired[abc.Sequence[str | None] | None]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


class DataUpdateGroupDict(t.TypedDict):
    """`/components/schemas/DataUpdateGroup` in the description, as a mapping."""

    clearWillBeArchivedAt: t.NotRequired[bool | None]
    clearWillBeDeletedAt: t.NotRequired[bool | None]
    dataIds: abc.Sequence[str]
    technicalTags: t.NotRequired[TagUpdate | TagUpdateDict | None]
    userTags: t.NotRequired[TagUpdate | TagUpdateDict | None]
    willBeArchivedAt: t.NotRequired[datetime.datetime | str]
    willBeDeletedAt: t.NotRequired[datetime.datetime | str]


class DeprecatePipelineDict(t.TypedDict):
    """`/components/schemas/DeprecatePipeline` in the description, as a mapping."""

    message: t.NotRequired[str]


class DockerImageRegionListDict(t.TypedDict):
    """`/components/schemas/DockerImageRegionList` in the description, as a mapping."""

    regionIds: abc.Sequence[str]


class DownloadRuleDict(t.TypedDict):
    """`/components/schemas/DownloadRule` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    code: str
    description: t.NotRequired[str | None]
    fileNameExpression: t.NotRequired[str | None]
    formatCode: t.NotRequired[str | None]
    id: str
    ownerId: str
    projectName: t.NotRequired[str | None]
    sequence: int
    targetLocalFolder: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class EventLogQueryParametersV4Dict(t.TypedDict):
    """`/components/schemas/EventLogQueryParametersV4` in the description, as a mapping."""

    category: t.NotRequired[str | None]
    code: t.NotRequired[str | None]
    dateFrom: t.NotRequired[datetime.datetime | str | None]
    dateUntil: t.NotRequired[datetime.datetime | str | None]


class FieldDict(t.TypedDict):
    """`/components/schemas/Field` in the description, as a mapping."""

    description: t.NotRequired[str]
    enumerationValues: t.NotRequired[abc.Sequence[str]]
    fieldType: t.NotRequired[FieldFieldType | FieldFieldTypeValue | str]
    fields: t.NotRequired[abc.Sequence[Field | FieldDict | None]]
    filledByPipeline: t.NotRequired[bool]
    id: str
    multivalued: t.NotRequired[bool]
    name: t.NotRequired[str]
    required: t.NotRequired[bool]


FieldFieldTypeValue: TypeAlias = t.Literal[
    "TEXT", "NUMERIC", "BOOLEAN", "DATE", "ENUMERATION", "FIELDGROUP", "PIPELINE_REFERENCE"
]


class FieldIdDict(t.TypedDict):
    """`/components/schemas/FieldId` in the description, as a mapping."""

    id: str


FindProjectSamplesConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]


class FindProjectSamplesDict(t.TypedDict):
    """`/components/schemas/FindProjectSamples` in the description, as a mapping."""

    booleanConditions: abc.Sequence[FindSampleBooleanCondition | FindSampleBooleanConditionDict]
    conditions: abc.Sequence[FindSampleCondition | FindSampleConditionDict]
    connectorTagMatchMode: t.NotRequired[
        FindProjectSamplesConnectorTagMatchMode | FindProjectSamplesConnectorTagMatchModeValue | str | None
    ]
    connectorTags: t.NotRequired[abc.Sequence[str | None] | None]
    dateConditions: abc.Sequence[FindSampleDateCondition | FindSampleDateConditionDict]
    fullTextSearchString: t.NotRequired[str | None]
    includeDeleted: t.NotRequired[bool | None]
    instrumentRunIds: t.NotRequired[abc.Sequence[str | None] | None]
    numberConditions: abc.Sequence[FindSampleNumberCondition | FindSampleNumberConditionDict]
    runInputTagMatchMode: t.NotRequired[
        FindProjectSamplesRunInputTagMatchMode | FindProjectSamplesRunInputTagMatchModeValue | str | None
    ]
    runInputTags: t.NotRequired[abc.Sequence[str | None] | None]
    techTagMatchMode: t.NotRequired[
        FindProjectSamplesTechTagMatchMode | FindProjectSamplesTechTagMatchModeValue | str | None
    ]
    techTags: t.NotRequired[abc.Sequence[str | None] | None]
    userTagMatchMode: t.NotRequired[
        FindProjectSamplesUserTagMatchMode | FindProjectSamplesUserTagMatchModeValue | str | None
    ]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


FindProjectSamplesRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

FindProjectSamplesTechTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

FindProjectSamplesUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]


class FindSampleBooleanConditionDict(t.TypedDict):
    """`/components/schemas/FindSampleBooleanCondition` in the description, as a mapping."""

    field: t.NotRequired[str | None]
    metadataField: t.NotRequired[Field | FieldDict | None]
    value: t.NotRequired[str | None]


class FindSampleConditionDict(t.TypedDict):
    """`/components/schemas/FindSampleCondition` in the description, as a mapping."""

    field: t.NotRequired[str | None]
    matchMode: t.NotRequired[FindSampleConditionMatchMode | FindSampleConditionMatchModeValue | str | None]
    metadataField: t.NotRequired[FieldId | FieldIdDict | None]
    values: abc.Sequence[str]


FindSampleConditionMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]


class FindSampleDateConditionDict(t.TypedDict):
    """`/components/schemas/FindSampleDateCondition` in the description, as a mapping."""

    afterDate: t.NotRequired[str | None]
    beforeDate: t.NotRequired[str | None]
    field: t.NotRequired[str | None]
    metadataField: t.NotRequired[FieldId | FieldIdDict | None]


class FindSampleNumberConditionDict(t.TypedDict):
    """`/components/schemas/FindSampleNumberCondition` in the description, as a mapping."""

    field: t.NotRequired[str | None]
    lowerBound: t.NotRequired[str | None]
    metadataField: t.NotRequired[FieldId | FieldIdDict | None]
    upperBound: t.NotRequired[str | None]


class FolderDetailsDict(t.TypedDict):
    """`/components/schemas/FolderDetails` in the description, as a mapping."""

    nonIndexed: bool


GetAnalysisCreationBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "RUNNING", "WAITING_RESOURCES", "SUCCEEDED", "FAILED"
]

GetBundleDataConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetBundleDataFilePathMatchModeValue: TypeAlias = t.Literal["STARTS_WITH_CASE_INSENSITIVE", "FULL_CASE_INSENSITIVE"]

GetBundleDataFilenameMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetBundleDataLinkingBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALISED", "WAITING_RESOURCES", "RUNNING", "LINKED", "ALREADY_LINKED", "FAILED", "PARTIALLY_LINKED"
]

GetBundleDataRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetBundleDataRunOutputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetBundleDataStatusValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]

GetBundleDataTechnicalTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetBundleDataTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]

GetBundleDataUnlinkingBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALISED", "WAITING_RESOURCES", "RUNNING", "UNLINKED", "ALREADY_UNLINKED", "FAILED", "PARTIALLY_UNLINKED"
]

GetBundleDataUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingFilePathMatchModeValue: TypeAlias = t.Literal[
    "STARTS_WITH_CASE_INSENSITIVE", "FULL_CASE_INSENSITIVE"
]

GetDataEligibleForLinkingFilenameMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingRunOutputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingStatusItemValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]

GetDataEligibleForLinkingTechnicalTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetDataEligibleForLinkingTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]

GetDataEligibleForLinkingUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetEventLogsCategoryValue: TypeAlias = t.Literal["ERROR", "WARN", "INFO"]

GetEventLogsCodeFilterTypeValue: TypeAlias = t.Literal["STARTS_WITH", "ENDS_WITH", "EQUALS"]

GetJobsStatusItemValue: TypeAlias = t.Literal[
    "INITIALIZED", "WAITING_FOR_RESOURCES", "RUNNING", "STOPPED", "SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED"
]

GetProjectDataChildrenConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataChildrenFilenameMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataChildrenRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataChildrenRunOutputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataChildrenStatusItemValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]

GetProjectDataChildrenTechnicalTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataChildrenTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]

GetProjectDataChildrenUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataCopyBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "QUEUED", "COPYING", "COPIED", "PARTIALLY_COPIED", "FAILED"
]

GetProjectDataLinkingBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALISED", "WAITING_RESOURCES", "RUNNING", "LINKED", "ALREADY_LINKED", "FAILED", "PARTIALLY_LINKED"
]

GetProjectDataListConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataListFilePathMatchModeValue: TypeAlias = t.Literal["STARTS_WITH_CASE_INSENSITIVE", "FULL_CASE_INSENSITIVE"]

GetProjectDataListFilenameMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataListRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataListRunOutputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataListStatusItemValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]

GetProjectDataListTechnicalTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataListTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]

GetProjectDataListUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetProjectDataUnlinkingBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALISED", "WAITING_RESOURCES", "RUNNING", "UNLINKED", "ALREADY_UNLINKED", "FAILED", "PARTIALLY_UNLINKED"
]

GetProjectDataUpdateBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALISED", "WAITING_RESOURCES", "UPDATING", "UPDATED", "PARTIALLY_UPDATED", "FAILED"
]

GetSampleCreationBatchItemsStatusItemValue: TypeAlias = t.Literal[
    "INITIALIZED", "WAITING_RESOURCES", "RUNNING", "SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "STOPPED"
]

GetSampleDataListConnectorTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetSampleDataListFilePathMatchModeValue: TypeAlias = t.Literal["STARTS_WITH_CASE_INSENSITIVE", "FULL_CASE_INSENSITIVE"]

GetSampleDataListFilenameMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetSampleDataListRunInputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetSampleDataListRunOutputTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetSampleDataListStatusItemValue: TypeAlias = t.Literal[
    "PARTIAL", "AVAILABLE", "ARCHIVING", "ARCHIVED", "UNARCHIVING", "DELETING"
]

GetSampleDataListTechnicalTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]

GetSampleDataListTypeValue: TypeAlias = t.Literal["FILE", "FOLDER"]

GetSampleDataListUserTagMatchModeValue: TypeAlias = t.Literal["EXACT", "EXCLUDE", "FUZZY"]


class InputFormDataDict(t.TypedDict):
    """`/components/schemas/InputFormData` in the description, as a mapping."""

    dataId: str
    mountPath: t.NotRequired[str]


class InputFormFieldValuesDict(t.TypedDict):
    """`/components/schemas/InputFormFieldValues` in the description, as a mapping."""

    dataValues: t.NotRequired[abc.Sequence[InputFormData | InputFormDataDict | None] | None]
    externalDataValues: t.NotRequired[
        abc.Sequence[AnalysisInputExternalData | AnalysisInputExternalDataDict | None] | None
    ]
    id: str
    values: t.NotRequired[abc.Sequence[str | None] | None]


class InputFormGroupDict(t.TypedDict):
    """`/components/schemas/InputFormGroup` in the description, as a mapping."""

    id: str
    values: t.NotRequired[abc.Sequence[InputFormGroupFieldValues | InputFormGroupFieldValuesDict]]


class InputFormGroupFieldValuesDict(t.TypedDict):
    """`/components/schemas/InputFormGroupFieldValues` in the description, as a mapping."""

    values: t.NotRequired[abc.Sequence[InputFormFieldValues | InputFormFieldValuesDict]]


class LinkDict(t.TypedDict):
    """`/components/schemas/Link` in the description, as a mapping."""

    name: str
    url: str


class LinksDict(t.TypedDict):
    """`/components/schemas/Links` in the description, as a mapping."""

    homepages: t.NotRequired[abc.Sequence[Link | LinkDict]]
    licenses: t.NotRequired[abc.Sequence[Link | LinkDict]]
    links: t.NotRequired[abc.Sequence[Link | LinkDict]]
    publications: t.NotRequired[abc.Sequence[Link | LinkDict]]


class LoadDataInBaseRequestDict(t.TypedDict):
    """`/components/schemas/LoadDataInBaseRequest` in the description, as a mapping."""

    allowQuotedNewlines: t.NotRequired[bool | None]
    dataId: str
    delimiter: t.NotRequired[str | None]
    encoding: t.NotRequired[LoadDataInBaseRequestEncoding | LoadDataInBaseRequestEncodingValue | str | None]
    forceLoad: t.NotRequired[bool | None]
    headerRowsToSkip: t.NotRequired[int | None]
    ignoreUnknownValues: t.NotRequired[bool]
    includeDataReference: t.NotRequired[bool | None]
    includePipelineExecutionReference: t.NotRequired[bool | None]
    includePipelineReference: t.NotRequired[bool | None]
    includeReferences: t.NotRequired[bool | None]
    includeSampleReference: t.NotRequired[bool | None]
    includeTenantReference: t.NotRequired[bool | None]
    nullMarker: t.NotRequired[str | None]
    numberOfErrorsAllowed: t.NotRequired[int | None]
    quote: t.NotRequired[str | None]
    writePreference: t.NotRequired[
        LoadDataInBaseRequestWritePreference | LoadDataInBaseRequestWritePreferenceValue | str | None
    ]


LoadDataInBaseRequestEncodingValue: TypeAlias = t.Literal["UTF8", "ISO88591"]

LoadDataInBaseRequestWritePreferenceValue: TypeAlias = t.Literal["WRITEIFEMPTY", "APPENDTOTABLE", "OVERWRITETABLE"]


class MetadataFieldDict(t.TypedDict):
    """`/components/schemas/MetadataField` in the description, as a mapping."""

    fieldType: t.NotRequired[MetadataFieldFieldType | MetadataFieldFieldTypeValue | str]
    groupValues: t.NotRequired[abc.Sequence[MetadataField | MetadataFieldDict]]
    id: str
    index: t.NotRequired[int]
    name: t.NotRequired[str]
    values: t.NotRequired[abc.Sequence[str]]


MetadataFieldFieldTypeValue: TypeAlias = t.Literal["TEXT", "NUMERIC", "BOOLEAN", "DATE", "GROUP"]


class MetadataModelDict(t.TypedDict):
    """`/components/schemas/MetadataModel` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    id: str
    name: str
    ownerId: str
    parentModelId: t.NotRequired[str | None]
    state: MetadataModelState | MetadataModelStateValue | str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


MetadataModelStateValue: TypeAlias = t.Literal["DRAFT", "PUBLISHED"]


class NextflowAnalysisInputDict(t.TypedDict):
    """`/components/schemas/NextflowAnalysisInput` in the description, as a mapping."""

    inputs: abc.Sequence[AnalysisDataInput | AnalysisDataInputDict]
    parameters: t.NotRequired[abc.Sequence[AnalysisParameterInput | AnalysisParameterInputDict | None] | None]
    referenceDataParameters: t.NotRequired[
        abc.Sequence[AnalysisReferenceDataParameter | AnalysisReferenceDataParameterDict | None] | None
    ]


class NextflowAnalysisWithCustomInputDict(t.TypedDict):
    """`/components/schemas/NextflowAnalysisWithCustomInput` in the description, as a mapping."""

    customInput: str
    dataIds: t.NotRequired[abc.Sequence[str]]
    externalData: t.NotRequired[abc.Sequence[AnalysisInputExternalData | AnalysisInputExternalDataDict | None] | None]
    mounts: t.NotRequired[abc.Sequence[AnalysisInputDataMount | AnalysisInputDataMountDict | None] | None]


class NextflowGitConfigDict(t.TypedDict):
    """`/components/schemas/NextflowGitConfig` in the description, as a mapping."""

    commitId: str
    configFilePath: t.NotRequired[str | None]
    gitCredentialId: t.NotRequired[str | None]
    mainFilePath: str
    repositoryUrl: str


class NextflowJsonAnalysisInputDict(t.TypedDict):
    """`/components/schemas/NextflowJsonAnalysisInput` in the description, as a mapping."""

    fields: t.NotRequired[abc.Sequence[InputFormFieldValues | InputFormFieldValuesDict]]
    groups: t.NotRequired[abc.Sequence[InputFormGroup | InputFormGroupDict]]


class NotificationChannelDict(t.TypedDict):
    """`/components/schemas/NotificationChannel` in the description, as a mapping."""

    address: str
    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    awsRegion: t.NotRequired[str | None]
    enabled: bool
    id: str
    ownerId: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    type: NotificationChannelType | NotificationChannelTypeValue | str


NotificationChannelTypeValue: TypeAlias = t.Literal["MAIL", "SQS", "SNS", "HTTP"]


class NotificationSubscriptionDict(t.TypedDict):
    """`/components/schemas/NotificationSubscription` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    enabled: bool
    eventCode: str
    filterExpression: t.NotRequired[str | None]
    id: str
    notificationChannel: NotificationChannel | NotificationChannelDict
    ownerId: str
    payloadVersion: t.NotRequired[str | None]
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class OptionalSampleTagsDict(t.TypedDict):
    """`/components/schemas/OptionalSampleTags` in the description, as a mapping."""

    connectorTags: t.NotRequired[abc.Sequence[str | None] | None]
    runInTags: t.NotRequired[abc.Sequence[str | None] | None]
    technicalTags: t.NotRequired[abc.Sequence[str | None] | None]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


class PipelineFileContentSpecDict(t.TypedDict):
    """`/components/schemas/PipelineFileContentSpec` in the description, as a mapping."""

    content: FileLike


class PipelineLanguageVersionDict(t.TypedDict):
    """`/components/schemas/PipelineLanguageVersion` in the description, as a mapping."""

    id: str
    language: PipelineLanguageVersionLanguage | PipelineLanguageVersionLanguageValue | str
    name: str


PipelineLanguageVersionLanguageValue: TypeAlias = t.Literal["CWL", "NEXTFLOW", "UNKNOWN"]


class PipelineReportConfigDict(t.TypedDict):
    """`/components/schemas/PipelineReportConfig` in the description, as a mapping."""

    configs: t.NotRequired[abc.Sequence[Config | ConfigDict]]


PipelineResourcesDict = t.TypedDict(
    "PipelineResourcesDict",
    {
        "f1": "t.NotRequired[bool | None]",
        "f2": "t.NotRequired[bool | None]",
        "gpu": "t.NotRequired[bool | None]",
        "software-only": "t.NotRequired[bool | None]",
    },
)


class PipelineTagDict(t.TypedDict):
    """`/components/schemas/PipelineTag` in the description, as a mapping."""

    technicalTags: abc.Sequence[str]


class PipelineUpdateDict(t.TypedDict):
    """`/components/schemas/PipelineUpdate` in the description, as a mapping."""

    code: t.NotRequired[str | None]
    description: t.NotRequired[str | None]
    languageVersion: t.NotRequired[str | None]
    proprietary: t.NotRequired[bool | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]


class PipelineV3Dict(t.TypedDict):
    """`/components/schemas/PipelineV3` in the description, as a mapping."""

    analysisStorage: AnalysisStorageV3 | AnalysisStorageV3Dict
    code: str
    description: str
    id: str
    inputFormType: t.NotRequired[PipelineV3InputFormType | PipelineV3InputFormTypeValue | str]
    language: PipelineV3Language | PipelineV3LanguageValue | str
    languageVersion: t.NotRequired[PipelineLanguageVersion | PipelineLanguageVersionDict | None]
    ownerId: str
    pipelineTags: PipelineTag | PipelineTagDict
    proprietary: t.NotRequired[bool | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    status: t.NotRequired[PipelineV3Status | PipelineV3StatusValue | str | None]
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    urn: t.NotRequired[str | None]


PipelineV3InputFormTypeValue: TypeAlias = t.Literal["XML", "JSON"]

PipelineV3LanguageValue: TypeAlias = t.Literal["CWL", "NEXTFLOW", "UNKNOWN"]

PipelineV3StatusValue: TypeAlias = t.Literal["DRAFT", "RELEASED"]


class PipelineV4Dict(t.TypedDict):
    """`/components/schemas/PipelineV4` in the description, as a mapping."""

    analysisStorage: AnalysisStorageV4 | AnalysisStorageV4Dict
    code: str
    description: str
    id: str
    inputFormType: t.NotRequired[PipelineV4InputFormType | PipelineV4InputFormTypeValue | str]
    language: PipelineV4Language | PipelineV4LanguageValue | str
    languageVersion: t.NotRequired[PipelineLanguageVersion | PipelineLanguageVersionDict | None]
    owner: UserIdentifier | UserIdentifierDict
    pipelineTags: PipelineTag | PipelineTagDict
    proprietary: t.NotRequired[bool | None]
    reportConfigs: t.NotRequired[PipelineReportConfig | PipelineReportConfigDict | None]
    resources: t.NotRequired[PipelineResources | PipelineResourcesDict | None]
    status: t.NotRequired[PipelineV4Status | PipelineV4StatusValue | str | None]
    statusAsString: t.NotRequired[str]
    tenant: TenantIdentifier | TenantIdentifierDict
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    urn: t.NotRequired[str | None]


PipelineV4InputFormTypeValue: TypeAlias = t.Literal["XML", "JSON"]

PipelineV4LanguageValue: TypeAlias = t.Literal["CWL", "NEXTFLOW", "UNKNOWN"]

PipelineV4StatusValue: TypeAlias = t.Literal["DRAFT", "RELEASED"]

ProjectAnalysisPriorityValue: TypeAlias = t.Literal["LOW", "MEDIUM", "HIGH"]

ProjectBillingModeValue: TypeAlias = t.Literal["PROJECT", "TENANT"]


class ProjectDataDict(t.TypedDict):
    """`/components/schemas/ProjectData` in the description, as a mapping."""

    data: Data | DataDict
    projectId: str


class ProjectDataMoveBatchItemQueryParametersDict(t.TypedDict):
    """`/components/schemas/ProjectDataMoveBatchItemQueryParameters` in the description, as a mapping."""

    status: t.NotRequired[abc.Sequence[str | None]]


class ProjectDict(t.TypedDict):
    """`/components/schemas/Project` in the description, as a mapping."""

    active: bool
    analysisPriority: t.NotRequired[ProjectAnalysisPriority | ProjectAnalysisPriorityValue | str | None]
    application: t.NotRequired[Application | ApplicationDict | None]
    baseEnabled: t.NotRequired[bool | None]
    billingMode: ProjectBillingMode | ProjectBillingModeValue | str
    dataSharingEnabled: t.NotRequired[bool | None]
    id: str
    information: t.NotRequired[str | None]
    metadataModel: t.NotRequired[MetadataModel | MetadataModelDict | None]
    name: str
    ownerId: str
    projectOwner: t.NotRequired[str | None]
    region: Region | RegionDict
    selfManagedStorageConfiguration: t.NotRequired[StorageConfiguration | StorageConfigurationDict]
    shortDescription: t.NotRequired[str | None]
    storageBundle: t.NotRequired[StorageBundle | StorageBundleDict]
    tags: ProjectTag | ProjectTagDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    urn: t.NotRequired[str | None]


class ProjectPermissionDict(t.TypedDict):
    """`/components/schemas/ProjectPermission` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    downloadAllowed: bool
    emailAddress: t.NotRequired[str | None]
    id: str
    invitationAccepted: t.NotRequired[bool | None]
    invitationRejected: t.NotRequired[bool | None]
    membershipType: ProjectPermissionMembershipType | ProjectPermissionMembershipTypeValue | str
    ownerId: str
    roleBase: ProjectPermissionRoleBase | ProjectPermissionRoleBaseValue | str
    roleBench: ProjectPermissionRoleBench | ProjectPermissionRoleBenchValue | str
    roleFlow: ProjectPermissionRoleFlow | ProjectPermissionRoleFlowValue | str
    roleProject: ProjectPermissionRoleProject | ProjectPermissionRoleProjectValue | str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    uploadAllowed: bool
    user: t.NotRequired[User | UserDict]
    workgroup: t.NotRequired[Workgroup | WorkgroupDict]


ProjectPermissionMembershipTypeValue: TypeAlias = t.Literal["USER", "EMAIL", "WORKGROUP"]

ProjectPermissionRoleBaseValue: TypeAlias = t.Literal["NONE", "VIEWER", "CONTRIBUTOR"]

ProjectPermissionRoleBenchValue: TypeAlias = t.Literal["NONE", "CONTRIBUTOR"]

ProjectPermissionRoleFlowValue: TypeAlias = t.Literal["NONE", "VIEWER", "CONTRIBUTOR"]

ProjectPermissionRoleProjectValue: TypeAlias = t.Literal[
    "NONE", "VIEWER", "CONTRIBUTOR", "ADMINISTRATOR", "DATA_PROVIDER"
]


class ProjectPermissionV4Dict(t.TypedDict):
    """`/components/schemas/ProjectPermissionV4` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    downloadAllowed: bool
    emailAddress: t.NotRequired[str | None]
    id: str
    invitationAccepted: t.NotRequired[bool | None]
    invitationRejected: t.NotRequired[bool | None]
    membershipType: ProjectPermissionV4MembershipType | ProjectPermissionV4MembershipTypeValue | str
    ownerId: str
    roleBase: str
    roleBench: str
    roleFlow: str
    roleProject: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    uploadAllowed: bool
    user: t.NotRequired[User | UserDict]
    workgroup: t.NotRequired[Workgroup | WorkgroupDict]


ProjectPermissionV4MembershipTypeValue: TypeAlias = t.Literal["USER", "EMAIL", "WORKGROUP"]


class ProjectSampleDict(t.TypedDict):
    """`/components/schemas/ProjectSample` in the description, as a mapping."""

    projectId: str
    sample: Sample | SampleDict


class ProjectTagDict(t.TypedDict):
    """`/components/schemas/ProjectTag` in the description, as a mapping."""

    technicalTags: abc.Sequence[str]
    userTags: abc.Sequence[str]


class RegionDict(t.TypedDict):
    """`/components/schemas/Region` in the description, as a mapping."""

    cityName: str
    code: str
    country: Country | CountryDict
    id: str
    ownerId: str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class SampleDict(t.TypedDict):
    """`/components/schemas/Sample` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    description: t.NotRequired[str | None]
    id: str
    metadata: abc.Sequence[MetadataField | MetadataFieldDict]
    metadataValid: bool
    name: str
    ownerId: str
    region: Region | RegionDict
    sequencingRuns: t.NotRequired[abc.Sequence[SequencingRun | SequencingRunDict | None] | None]
    status: SampleStatus | SampleStatusValue | str
    tags: SampleTag | SampleTagDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


SampleStatusValue: TypeAlias = t.Literal["DELETED", "AVAILABLE", "PARTIAL"]


class SampleTagDict(t.TypedDict):
    """`/components/schemas/SampleTag` in the description, as a mapping."""

    connectorTags: abc.Sequence[str]
    runInTags: abc.Sequence[str]
    technicalTags: abc.Sequence[str]
    userTags: abc.Sequence[str]


class ScheduleDownloadDict(t.TypedDict):
    """`/components/schemas/ScheduleDownload` in the description, as a mapping."""

    connectorId: t.NotRequired[str]
    disableHashing: t.NotRequired[bool]
    localPath: t.NotRequired[str]
    protocol: t.NotRequired[ScheduleDownloadProtocol | ScheduleDownloadProtocolValue | str]


ScheduleDownloadProtocolValue: TypeAlias = t.Literal["HTTPS"]


class SearchMatchingActivationCodesForCwlAnalysisDict(t.TypedDict):
    """`/components/schemas/SearchMatchingActivationCodesForCwlAnalysis` in the description, as a mapping."""

    analysisInput: CwlAnalysisInputValue
    pipelineId: str
    projectId: str


class SearchMatchingActivationCodesForNextflowAnalysisDict(t.TypedDict):
    """`/components/schemas/SearchMatchingActivationCodesForNextflowAnalysis` in the description, as a mapping."""

    analysisInput: NextflowAnalysisInput | NextflowAnalysisInputDict
    pipelineId: str
    projectId: str


class SequencingRunDict(t.TypedDict):
    """`/components/schemas/SequencingRun` in the description, as a mapping."""

    id: str
    instrumentRunId: str
    name: str


class StorageBundleDict(t.TypedDict):
    """`/components/schemas/StorageBundle` in the description, as a mapping."""

    bundleName: str
    entitlementName: str
    id: str
    ownerId: str
    region: Region | RegionDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class StorageConfigurationDict(t.TypedDict):
    """`/components/schemas/StorageConfiguration` in the description, as a mapping."""

    description: t.NotRequired[str | None]
    errorMessage: t.NotRequired[str | None]
    id: str
    isDefault: bool
    name: str
    ownerId: str
    region: Region | RegionDict
    status: StorageConfigurationStatus | StorageConfigurationStatusValue | str
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    type: StorageConfigurationType | StorageConfigurationTypeValue | str


StorageConfigurationStatusValue: TypeAlias = t.Literal["INITIALIZING", "OK", "ERROR"]

StorageConfigurationTypeValue: TypeAlias = t.Literal["AWS_S3"]


class TagUpdateDict(t.TypedDict):
    """`/components/schemas/TagUpdate` in the description, as a mapping."""

    addTags: t.NotRequired[abc.Sequence[str]]
    removeTags: t.NotRequired[abc.Sequence[str]]


class TenantIdentifierDict(t.TypedDict):
    """`/components/schemas/TenantIdentifier` in the description, as a mapping."""

    id: str
    name: t.NotRequired[str]


class UpdateCwlGitConfigDict(t.TypedDict):
    """`/components/schemas/UpdateCwlGitConfig` in the description, as a mapping."""

    commitId: str
    gitCredentialId: t.NotRequired[str | None]
    mainFilePath: str
    repositoryUrl: str


class UpdateGitCredentialDict(t.TypedDict):
    """`/components/schemas/UpdateGitCredential` in the description, as a mapping."""

    gitUserName: str
    personalAccesstoken: str


class UpdateMetadataDict(t.TypedDict):
    """`/components/schemas/UpdateMetadata` in the description, as a mapping."""

    updateMetadataFieldGroups: t.NotRequired[
        abc.Sequence[UpdateMetadataFieldGroup | UpdateMetadataFieldGroupDict | None] | None
    ]
    updateSingleMetadataFields: t.NotRequired[
        abc.Sequence[UpdateSingleMetadataField | UpdateSingleMetadataFieldDict] | None
    ]


class UpdateMetadataFieldGroupDict(t.TypedDict):
    """`/components/schemas/UpdateMetadataFieldGroup` in the description, as a mapping."""

    fieldId: t.NotRequired[FieldId | FieldIdDict | None]
    fieldName: t.NotRequired[str | None]
    index: int
    updateSingleMetadataFields: abc.Sequence[UpdateSingleMetadataField | UpdateSingleMetadataFieldDict]


class UpdateNextflowGitConfigDict(t.TypedDict):
    """`/components/schemas/UpdateNextflowGitConfig` in the description, as a mapping."""

    commitId: str
    configFilePath: t.NotRequired[str | None]
    gitCredentialId: t.NotRequired[str | None]
    mainFilePath: str
    repositoryUrl: str


class UpdateSingleMetadataFieldDict(t.TypedDict):
    """`/components/schemas/UpdateSingleMetadataField` in the description, as a mapping."""

    fieldId: t.NotRequired[FieldId | FieldIdDict | None]
    fieldName: t.NotRequired[str | None]
    values: t.NotRequired[abc.Sequence[str]]


class UpdateStorageCredentialSecretsDict(t.TypedDict):
    """`/components/schemas/UpdateStorageCredentialSecrets` in the description, as a mapping."""

    awsCredentials: t.NotRequired[AwsCredentials | AwsCredentialsDict | None]


class UploadRuleDict(t.TypedDict):
    """`/components/schemas/UploadRule` in the description, as a mapping."""

    active: t.NotRequired[bool | None]
    code: str
    dataFormat: t.NotRequired[DataFormat | DataFormatDict | None]
    description: t.NotRequired[str | None]
    filePattern: str
    id: str
    localFolder: str
    ownerId: str
    project: Project | ProjectDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str


class UserDict(t.TypedDict):
    """`/components/schemas/User` in the description, as a mapping."""

    active: bool
    addressLine1: t.NotRequired[str | None]
    addressLine2: t.NotRequired[str | None]
    addressLine3: t.NotRequired[str | None]
    city: t.NotRequired[str | None]
    country: t.NotRequired[Country | CountryDict]
    email: str
    emailVerified: bool
    faxNumber: t.NotRequired[str | None]
    firstname: t.NotRequired[str | None]
    greeting: t.NotRequired[UserGreeting | UserGreetingValue | str | None]
    id: str
    jobTitle: t.NotRequired[str | None]
    lastname: t.NotRequired[str | None]
    mobilePhoneNumber: t.NotRequired[str | None]
    ownerId: str
    phoneNumber: t.NotRequired[str | None]
    postalCode: t.NotRequired[str | None]
    state: t.NotRequired[str | None]
    tenantAdministrator: bool
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    timeModified: datetime.datetime | str
    twoFactorAuthentication: bool
    username: str


UserGreetingValue: TypeAlias = t.Literal["MR", "MRS", "MS", "MISS", "DR", "HR", "SR"]


class UserIdentifierDict(t.TypedDict):
    """`/components/schemas/UserIdentifier` in the description, as a mapping."""

    id: str


class WorkflowSessionTagDict(t.TypedDict):
    """`/components/schemas/WorkflowSessionTag` in the description, as a mapping."""

    technicalTags: t.NotRequired[abc.Sequence[str | None] | None]
    userTags: t.NotRequired[abc.Sequence[str | None] | None]


class WorkflowSessionV3Dict(t.TypedDict):
    """`/components/schemas/WorkflowSessionV3` in the description, as a mapping."""

    endDate: t.NotRequired[datetime.datetime | str | None]
    id: str
    ownerId: str
    startDate: t.NotRequired[datetime.datetime | str | None]
    status: WorkflowSessionV3Status | WorkflowSessionV3StatusValue | str
    summary: t.NotRequired[str | None]
    tags: WorkflowSessionTag | WorkflowSessionTagDict
    tenantId: str
    tenantName: t.NotRequired[str | None]
    timeCreated: datetime.datetime | str
    userReference: str
    workflow: WorkflowV3 | WorkflowV3Dict


WorkflowSessionV3StatusValue: TypeAlias = t.Literal[
    "REQUESTED", "AWAITINGINPUT", "INPROGRESS", "SUCCEEDED", "FAILED", "FAILEDFINAL", "ABORTED"
]


class WorkflowSessionV4Dict(t.TypedDict):
    """`/components/schemas/WorkflowSessionV4` in the description, as a mapping."""

    application: t.NotRequired[ApplicationV4 | ApplicationV4Dict | None]
    endDate: t.NotRequired[datetime.datetime | str | None]
    id: str
    owner: UserIdentifier | UserIdentifierDict
    startDate: t.NotRequired[datetime.datetime | str | None]
    status: str
    summary: t.NotRequired[str | None]
    tags: WorkflowSessionTag | WorkflowSessionTagDict
    tenant: TenantIdentifier | TenantIdentifierDict
    timeCreated: datetime.datetime | str
    userReference: str
    workflow: WorkflowV4 | WorkflowV4Dict


class WorkflowV3Dict(t.TypedDict):
    """`/components/schemas/WorkflowV3` in the description, as a mapping."""

    analysisStorage: AnalysisStorageV3 | AnalysisStorageV3Dict
    code: str
    description: str
    id: str
    languageVersion: t.NotRequired[PipelineLanguageVersion | PipelineLanguageVersionDict | None]
    urn: str
    workflowTags: t.NotRequired[PipelineTag | PipelineTagDict]


class WorkflowV4Dict(t.TypedDict):
    """`/components/schemas/WorkflowV4` in the description, as a mapping."""

    analysisStorage: AnalysisStorageV4 | AnalysisStorageV4Dict
    code: str
    description: str
    id: str
    languageVersion: t.NotRequired[PipelineLanguageVersion | PipelineLanguageVersionDict | None]
    urn: str
    workflowTags: t.NotRequired[PipelineTag | PipelineTagDict]


class WorkgroupDict(t.TypedDict):
    """`/components/schemas/Workgroup` in the description, as a mapping."""

    description: str
    id: str
    name: str
