# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""All models, each imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...runtime.decoders import Lazy as _Lazy

if TYPE_CHECKING:
    from .activation_code_detail import ActivationCodeDetail as ActivationCodeDetail
    from .activation_code_detail_list import ActivationCodeDetailList as ActivationCodeDetailList
    from .activation_code_detail_usage import ActivationCodeDetailUsage as ActivationCodeDetailUsage
    from .analysis_base_space_data_details import AnalysisBaseSpaceDataDetails as AnalysisBaseSpaceDataDetails
    from .analysis_creation_batch import AnalysisCreationBatch as AnalysisCreationBatch
    from .analysis_creation_batch_item_paged_list_v3 import (
        AnalysisCreationBatchItemPagedListV3 as AnalysisCreationBatchItemPagedListV3,
    )
    from .analysis_creation_batch_item_paged_list_v4 import (
        AnalysisCreationBatchItemPagedListV4 as AnalysisCreationBatchItemPagedListV4,
    )
    from .analysis_creation_batch_item_processing import (
        AnalysisCreationBatchItemProcessing as AnalysisCreationBatchItemProcessing,
    )
    from .analysis_creation_batch_item_processing_status import (
        AnalysisCreationBatchItemProcessingStatus as AnalysisCreationBatchItemProcessingStatus,
    )
    from .analysis_creation_batch_item_request import (
        AnalysisCreationBatchItemRequest as AnalysisCreationBatchItemRequest,
    )
    from .analysis_creation_batch_item_v3 import AnalysisCreationBatchItemV3 as AnalysisCreationBatchItemV3
    from .analysis_creation_batch_item_v4 import AnalysisCreationBatchItemV4 as AnalysisCreationBatchItemV4
    from .analysis_data import AnalysisData as AnalysisData
    from .analysis_data_data_type import AnalysisDataDataType as AnalysisDataDataType
    from .analysis_data_input import AnalysisDataInput as AnalysisDataInput
    from .analysis_external_data import AnalysisExternalData as AnalysisExternalData
    from .analysis_input import AnalysisInput as AnalysisInput
    from .analysis_input_data_mount import AnalysisInputDataMount as AnalysisInputDataMount
    from .analysis_input_external_data import AnalysisInputExternalData as AnalysisInputExternalData
    from .analysis_input_list import AnalysisInputList as AnalysisInputList
    from .analysis_logs import AnalysisLogs as AnalysisLogs
    from .analysis_output import AnalysisOutput as AnalysisOutput
    from .analysis_output_list import AnalysisOutputList as AnalysisOutputList
    from .analysis_output_mapping import AnalysisOutputMapping as AnalysisOutputMapping
    from .analysis_output_mapping_type import AnalysisOutputMappingType as AnalysisOutputMappingType
    from .analysis_paged_list_v3 import AnalysisPagedListV3 as AnalysisPagedListV3
    from .analysis_paged_list_v4 import AnalysisPagedListV4 as AnalysisPagedListV4
    from .analysis_parameter_input import AnalysisParameterInput as AnalysisParameterInput
    from .analysis_price import AnalysisPrice as AnalysisPrice
    from .analysis_query_parameters import AnalysisQueryParameters as AnalysisQueryParameters
    from .analysis_raw_output import AnalysisRawOutput as AnalysisRawOutput
    from .analysis_reference_data_parameter import AnalysisReferenceDataParameter as AnalysisReferenceDataParameter
    from .analysis_report_data import AnalysisReportData as AnalysisReportData
    from .analysis_report_entry import AnalysisReportEntry as AnalysisReportEntry
    from .analysis_report_entry_list import AnalysisReportEntryList as AnalysisReportEntryList
    from .analysis_s3_data_details import AnalysisS3DataDetails as AnalysisS3DataDetails
    from .analysis_step import AnalysisStep as AnalysisStep
    from .analysis_step_list import AnalysisStepList as AnalysisStepList
    from .analysis_step_logs import AnalysisStepLogs as AnalysisStepLogs
    from .analysis_step_status import AnalysisStepStatus as AnalysisStepStatus
    from .analysis_storage_list_v3 import AnalysisStorageListV3 as AnalysisStorageListV3
    from .analysis_storage_list_v4 import AnalysisStorageListV4 as AnalysisStorageListV4
    from .analysis_storage_v3 import AnalysisStorageV3 as AnalysisStorageV3
    from .analysis_storage_v4 import AnalysisStorageV4 as AnalysisStorageV4
    from .analysis_tag import AnalysisTag as AnalysisTag
    from .analysis_usage_details import AnalysisUsageDetails as AnalysisUsageDetails
    from .analysis_v3 import AnalysisV3 as AnalysisV3
    from .analysis_v3_analysis_priority import AnalysisV3AnalysisPriority as AnalysisV3AnalysisPriority
    from .analysis_v3_status import AnalysisV3Status as AnalysisV3Status
    from .analysis_v4 import AnalysisV4 as AnalysisV4
    from .application import Application as Application
    from .application_type import ApplicationType as ApplicationType
    from .application_v4 import ApplicationV4 as ApplicationV4
    from .archive_pipeline import ArchivePipeline as ArchivePipeline
    from .aws_credentials import AwsCredentials as AwsCredentials
    from .aws_details import AWSDetails as AWSDetails
    from .aws_temp_credentials import AwsTempCredentials as AwsTempCredentials
    from .base_connection import BaseConnection as BaseConnection
    from .base_job import BaseJob as BaseJob
    from .base_job_list import BaseJobList as BaseJobList
    from .base_job_status import BaseJobStatus as BaseJobStatus
    from .base_job_type import BaseJobType as BaseJobType
    from .bench_settings import BenchSettings as BenchSettings
    from .bundle import Bundle as Bundle
    from .bundle_data import BundleData as BundleData
    from .bundle_data_linking_batch import BundleDataLinkingBatch as BundleDataLinkingBatch
    from .bundle_data_linking_batch_item import BundleDataLinkingBatchItem as BundleDataLinkingBatchItem
    from .bundle_data_linking_batch_item_paged_list import (
        BundleDataLinkingBatchItemPagedList as BundleDataLinkingBatchItemPagedList,
    )
    from .bundle_data_linking_batch_item_processing import (
        BundleDataLinkingBatchItemProcessing as BundleDataLinkingBatchItemProcessing,
    )
    from .bundle_data_linking_batch_item_request import (
        BundleDataLinkingBatchItemRequest as BundleDataLinkingBatchItemRequest,
    )
    from .bundle_data_paged_list import BundleDataPagedList as BundleDataPagedList
    from .bundle_data_unlinking_batch import BundleDataUnlinkingBatch as BundleDataUnlinkingBatch
    from .bundle_data_unlinking_batch_item import BundleDataUnlinkingBatchItem as BundleDataUnlinkingBatchItem
    from .bundle_data_unlinking_batch_item_paged_list import (
        BundleDataUnlinkingBatchItemPagedList as BundleDataUnlinkingBatchItemPagedList,
    )
    from .bundle_data_unlinking_batch_item_processing import (
        BundleDataUnlinkingBatchItemProcessing as BundleDataUnlinkingBatchItemProcessing,
    )
    from .bundle_data_unlinking_batch_item_request import (
        BundleDataUnlinkingBatchItemRequest as BundleDataUnlinkingBatchItemRequest,
    )
    from .bundle_list import BundleList as BundleList
    from .bundle_paged_list import BundlePagedList as BundlePagedList
    from .bundle_pipeline import BundlePipeline as BundlePipeline
    from .bundle_pipeline_list import BundlePipelineList as BundlePipelineList
    from .bundle_sample import BundleSample as BundleSample
    from .bundle_sample_paged_list import BundleSamplePagedList as BundleSamplePagedList
    from .bundle_status import BundleStatus as BundleStatus
    from .bundle_tool import BundleTool as BundleTool
    from .bundle_tools_list import BundleToolsList as BundleToolsList
    from .change_project_owner import ChangeProjectOwner as ChangeProjectOwner
    from .complete_folder_upload_session import CompleteFolderUploadSession as CompleteFolderUploadSession
    from .config import Config as Config
    from .connector import Connector as Connector
    from .connector_installation_status import ConnectorInstallationStatus as ConnectorInstallationStatus
    from .connector_list import ConnectorList as ConnectorList
    from .connector_mode import ConnectorMode as ConnectorMode
    from .connector_os import ConnectorOs as ConnectorOs
    from .country import Country as Country
    from .create_analysis_creation_batch import CreateAnalysisCreationBatch as CreateAnalysisCreationBatch
    from .create_analysis_logs import CreateAnalysisLogs as CreateAnalysisLogs
    from .create_analysis_tag import CreateAnalysisTag as CreateAnalysisTag
    from .create_bundle import CreateBundle as CreateBundle
    from .create_bundle_bundle_status import CreateBundleBundleStatus as CreateBundleBundleStatus
    from .create_bundle_data_linking_batch import CreateBundleDataLinkingBatch as CreateBundleDataLinkingBatch
    from .create_bundle_data_linking_batch_item import (
        CreateBundleDataLinkingBatchItem as CreateBundleDataLinkingBatchItem,
    )
    from .create_bundle_data_unlinking_batch import CreateBundleDataUnlinkingBatch as CreateBundleDataUnlinkingBatch
    from .create_bundle_data_unlinking_batch_item import (
        CreateBundleDataUnlinkingBatchItem as CreateBundleDataUnlinkingBatchItem,
    )
    from .create_connector import CreateConnector as CreateConnector
    from .create_connector_mode import CreateConnectorMode as CreateConnectorMode
    from .create_connector_os import CreateConnectorOs as CreateConnectorOs
    from .create_custom_event import CreateCustomEvent as CreateCustomEvent
    from .create_custom_notification_subscription import (
        CreateCustomNotificationSubscription as CreateCustomNotificationSubscription,
    )
    from .create_cwl_analysis import CreateCwlAnalysis as CreateCwlAnalysis
    from .create_cwl_json_analysis import CreateCwlJsonAnalysis as CreateCwlJsonAnalysis
    from .create_cwl_json_pipeline import CreateCwlJsonPipeline as CreateCwlJsonPipeline
    from .create_cwl_json_pipeline_from_git import CreateCwlJsonPipelineFromGit as CreateCwlJsonPipelineFromGit
    from .create_cwl_pipeline import CreateCwlPipeline as CreateCwlPipeline
    from .create_cwl_with_json_input_analysis import CreateCwlWithJsonInputAnalysis as CreateCwlWithJsonInputAnalysis
    from .create_cwl_with_structured_input_analysis import (
        CreateCwlWithStructuredInputAnalysis as CreateCwlWithStructuredInputAnalysis,
    )
    from .create_data import CreateData as CreateData
    from .create_data_data_type import CreateDataDataType as CreateDataDataType
    from .create_download_rule import CreateDownloadRule as CreateDownloadRule
    from .create_external_docker_image import CreateExternalDockerImage as CreateExternalDockerImage
    from .create_external_docker_image_type import CreateExternalDockerImageType as CreateExternalDockerImageType
    from .create_file_and_temporary_credentials import (
        CreateFileAndTemporaryCredentials as CreateFileAndTemporaryCredentials,
    )
    from .create_file_and_upload_url import CreateFileAndUploadUrl as CreateFileAndUploadUrl
    from .create_file_data import CreateFileData as CreateFileData
    from .create_folder import CreateFolder as CreateFolder
    from .create_folder_and_temporary_credentials import (
        CreateFolderAndTemporaryCredentials as CreateFolderAndTemporaryCredentials,
    )
    from .create_git_credential import CreateGitCredential as CreateGitCredential
    from .create_internal_docker_image import CreateInternalDockerImage as CreateInternalDockerImage
    from .create_internal_docker_image_type import CreateInternalDockerImageType as CreateInternalDockerImageType
    from .create_nextflow_analysis import CreateNextflowAnalysis as CreateNextflowAnalysis
    from .create_nextflow_json_analysis import CreateNextflowJsonAnalysis as CreateNextflowJsonAnalysis
    from .create_nextflow_json_pipeline import CreateNextflowJsonPipeline as CreateNextflowJsonPipeline
    from .create_nextflow_json_pipeline_from_git import (
        CreateNextflowJsonPipelineFromGit as CreateNextflowJsonPipelineFromGit,
    )
    from .create_nextflow_pipeline import CreateNextflowPipeline as CreateNextflowPipeline
    from .create_nextflow_with_custom_input_analysis import (
        CreateNextflowWithCustomInputAnalysis as CreateNextflowWithCustomInputAnalysis,
    )
    from .create_non_indexed_folder import CreateNonIndexedFolder as CreateNonIndexedFolder
    from .create_notification_channel import CreateNotificationChannel as CreateNotificationChannel
    from .create_notification_channel_type import CreateNotificationChannelType as CreateNotificationChannelType
    from .create_notification_subscription import CreateNotificationSubscription as CreateNotificationSubscription
    from .create_project import CreateProject as CreateProject
    from .create_project_analysis_priority import CreateProjectAnalysisPriority as CreateProjectAnalysisPriority
    from .create_project_billing_mode import CreateProjectBillingMode as CreateProjectBillingMode
    from .create_project_data_copy_batch import CreateProjectDataCopyBatch as CreateProjectDataCopyBatch
    from .create_project_data_copy_batch_item import CreateProjectDataCopyBatchItem as CreateProjectDataCopyBatchItem
    from .create_project_data_linking_batch import CreateProjectDataLinkingBatch as CreateProjectDataLinkingBatch
    from .create_project_data_linking_batch_item import (
        CreateProjectDataLinkingBatchItem as CreateProjectDataLinkingBatchItem,
    )
    from .create_project_data_move_batch import CreateProjectDataMoveBatch as CreateProjectDataMoveBatch
    from .create_project_data_move_batch_item import CreateProjectDataMoveBatchItem as CreateProjectDataMoveBatchItem
    from .create_project_data_unlinking_batch import CreateProjectDataUnlinkingBatch as CreateProjectDataUnlinkingBatch
    from .create_project_data_unlinking_batch_item import (
        CreateProjectDataUnlinkingBatchItem as CreateProjectDataUnlinkingBatchItem,
    )
    from .create_project_data_update_batch import CreateProjectDataUpdateBatch as CreateProjectDataUpdateBatch
    from .create_project_permission import CreateProjectPermission as CreateProjectPermission
    from .create_project_permission_membership_type import (
        CreateProjectPermissionMembershipType as CreateProjectPermissionMembershipType,
    )
    from .create_project_permission_role_base import CreateProjectPermissionRoleBase as CreateProjectPermissionRoleBase
    from .create_project_permission_role_bench import (
        CreateProjectPermissionRoleBench as CreateProjectPermissionRoleBench,
    )
    from .create_project_permission_role_flow import CreateProjectPermissionRoleFlow as CreateProjectPermissionRoleFlow
    from .create_project_permission_role_project import (
        CreateProjectPermissionRoleProject as CreateProjectPermissionRoleProject,
    )
    from .create_project_permission_v4 import CreateProjectPermissionV4 as CreateProjectPermissionV4
    from .create_project_permission_v4_membership_type import (
        CreateProjectPermissionV4MembershipType as CreateProjectPermissionV4MembershipType,
    )
    from .create_sample import CreateSample as CreateSample
    from .create_sample_creation_batch import CreateSampleCreationBatch as CreateSampleCreationBatch
    from .create_sample_creation_batch_data_item import (
        CreateSampleCreationBatchDataItem as CreateSampleCreationBatchDataItem,
    )
    from .create_sample_creation_batch_sample_item import (
        CreateSampleCreationBatchSampleItem as CreateSampleCreationBatchSampleItem,
    )
    from .create_storage_configuration import CreateStorageConfiguration as CreateStorageConfiguration
    from .create_storage_configuration_type import CreateStorageConfigurationType as CreateStorageConfigurationType
    from .create_storage_credential import CreateStorageCredential as CreateStorageCredential
    from .create_storage_credential_type import CreateStorageCredentialType as CreateStorageCredentialType
    from .create_temporary_credentials import CreateTemporaryCredentials as CreateTemporaryCredentials
    from .create_temporary_credentials_credentials_format import (
        CreateTemporaryCredentialsCredentialsFormat as CreateTemporaryCredentialsCredentialsFormat,
    )
    from .create_terms_of_use import CreateTermsOfUse as CreateTermsOfUse
    from .create_upload_rule import CreateUploadRule as CreateUploadRule
    from .custom_notification_subscription import CustomNotificationSubscription as CustomNotificationSubscription
    from .custom_notification_subscription_list import (
        CustomNotificationSubscriptionList as CustomNotificationSubscriptionList,
    )
    from .cwl_analysis_input import CwlAnalysisInput as CwlAnalysisInput
    from .cwl_analysis_input_json import CwlAnalysisInputJson as CwlAnalysisInputJson
    from .cwl_analysis_json_input import CwlAnalysisJsonInput as CwlAnalysisJsonInput
    from .cwl_analysis_json_input_object_type import CwlAnalysisJsonInputObjectType as CwlAnalysisJsonInputObjectType
    from .cwl_analysis_output_json import CwlAnalysisOutputJson as CwlAnalysisOutputJson
    from .cwl_analysis_structured_input import CwlAnalysisStructuredInput as CwlAnalysisStructuredInput
    from .cwl_analysis_structured_input_object_type import (
        CwlAnalysisStructuredInputObjectType as CwlAnalysisStructuredInputObjectType,
    )
    from .cwl_analysis_with_json_input import CwlAnalysisWithJsonInput as CwlAnalysisWithJsonInput
    from .cwl_analysis_with_structured_input import CwlAnalysisWithStructuredInput as CwlAnalysisWithStructuredInput
    from .cwl_git_config import CwlGitConfig as CwlGitConfig
    from .cwl_json_analysis_input import CwlJsonAnalysisInput as CwlJsonAnalysisInput
    from .cwl_tool_definition import CWLToolDefinition as CWLToolDefinition
    from .cwl_tool_definition_list import CwlToolDefinitionList as CwlToolDefinitionList
    from .cwl_tool_definition_status import CWLToolDefinitionStatus as CWLToolDefinitionStatus
    from .data import Data as Data
    from .data_details import DataDetails as DataDetails
    from .data_details_data_type import DataDetailsDataType as DataDetailsDataType
    from .data_details_status import DataDetailsStatus as DataDetailsStatus
    from .data_format import DataFormat as DataFormat
    from .data_format_paged_list import DataFormatPagedList as DataFormatPagedList
    from .data_id_or_path_list import DataIdOrPathList as DataIdOrPathList
    from .data_list import DataList as DataList
    from .data_paged_list import DataPagedList as DataPagedList
    from .data_tag import DataTag as DataTag
    from .data_transfer import DataTransfer as DataTransfer
    from .data_transfer_direction import DataTransferDirection as DataTransferDirection
    from .data_transfer_paged_list import DataTransferPagedList as DataTransferPagedList
    from .data_transfer_protocol import DataTransferProtocol as DataTransferProtocol
    from .data_transfer_status import DataTransferStatus as DataTransferStatus
    from .data_update_group import DataUpdateGroup as DataUpdateGroup
    from .data_url_with_path import DataUrlWithPath as DataUrlWithPath
    from .data_url_with_path_list import DataUrlWithPathList as DataUrlWithPathList
    from .deprecate_pipeline import DeprecatePipeline as DeprecatePipeline
    from .docker_image import DockerImage as DockerImage
    from .docker_image_access import DockerImageAccess as DockerImageAccess
    from .docker_image_list import DockerImageList as DockerImageList
    from .docker_image_region_list import DockerImageRegionList as DockerImageRegionList
    from .docker_image_status import DockerImageStatus as DockerImageStatus
    from .docker_image_type import DockerImageType as DockerImageType
    from .download import Download as Download
    from .download_rule import DownloadRule as DownloadRule
    from .download_rule_list import DownloadRuleList as DownloadRuleList
    from .event_code import EventCode as EventCode
    from .event_code_list import EventCodeList as EventCodeList
    from .event_log_list_v3 import EventLogListV3 as EventLogListV3
    from .event_log_paged_list_v4 import EventLogPagedListV4 as EventLogPagedListV4
    from .event_log_query_parameters_v4 import EventLogQueryParametersV4 as EventLogQueryParametersV4
    from .event_log_v3 import EventLogV3 as EventLogV3
    from .event_log_v3_event_type_category import EventLogV3EventTypeCategory as EventLogV3EventTypeCategory
    from .event_log_v4 import EventLogV4 as EventLogV4
    from .execution_configuration import ExecutionConfiguration as ExecutionConfiguration
    from .execution_configuration_list import ExecutionConfigurationList as ExecutionConfigurationList
    from .external_docker_image_settings import ExternalDockerImageSettings as ExternalDockerImageSettings
    from .field import Field as Field
    from .field_field_type import FieldFieldType as FieldFieldType
    from .field_id import FieldId as FieldId
    from .field_list import FieldList as FieldList
    from .find_project_samples import FindProjectSamples as FindProjectSamples
    from .find_project_samples_connector_tag_match_mode import (
        FindProjectSamplesConnectorTagMatchMode as FindProjectSamplesConnectorTagMatchMode,
    )
    from .find_project_samples_run_input_tag_match_mode import (
        FindProjectSamplesRunInputTagMatchMode as FindProjectSamplesRunInputTagMatchMode,
    )
    from .find_project_samples_tech_tag_match_mode import (
        FindProjectSamplesTechTagMatchMode as FindProjectSamplesTechTagMatchMode,
    )
    from .find_project_samples_user_tag_match_mode import (
        FindProjectSamplesUserTagMatchMode as FindProjectSamplesUserTagMatchMode,
    )
    from .find_sample_boolean_condition import FindSampleBooleanCondition as FindSampleBooleanCondition
    from .find_sample_condition import FindSampleCondition as FindSampleCondition
    from .find_sample_condition_match_mode import FindSampleConditionMatchMode as FindSampleConditionMatchMode
    from .find_sample_date_condition import FindSampleDateCondition as FindSampleDateCondition
    from .find_sample_number_condition import FindSampleNumberCondition as FindSampleNumberCondition
    from .folder_details import FolderDetails as FolderDetails
    from .folder_upload_session import FolderUploadSession as FolderUploadSession
    from .folder_upload_session_status import FolderUploadSessionStatus as FolderUploadSessionStatus
    from .get_analysis_creation_batch_items_status_item import (
        GetAnalysisCreationBatchItemsStatusItem as GetAnalysisCreationBatchItemsStatusItem,
    )
    from .get_bundle_data_connector_tag_match_mode import (
        GetBundleDataConnectorTagMatchMode as GetBundleDataConnectorTagMatchMode,
    )
    from .get_bundle_data_file_path_match_mode import GetBundleDataFilePathMatchMode as GetBundleDataFilePathMatchMode
    from .get_bundle_data_filename_match_mode import GetBundleDataFilenameMatchMode as GetBundleDataFilenameMatchMode
    from .get_bundle_data_linking_batch_items_status_item import (
        GetBundleDataLinkingBatchItemsStatusItem as GetBundleDataLinkingBatchItemsStatusItem,
    )
    from .get_bundle_data_run_input_tag_match_mode import (
        GetBundleDataRunInputTagMatchMode as GetBundleDataRunInputTagMatchMode,
    )
    from .get_bundle_data_run_output_tag_match_mode import (
        GetBundleDataRunOutputTagMatchMode as GetBundleDataRunOutputTagMatchMode,
    )
    from .get_bundle_data_status import GetBundleDataStatus as GetBundleDataStatus
    from .get_bundle_data_technical_tag_match_mode import (
        GetBundleDataTechnicalTagMatchMode as GetBundleDataTechnicalTagMatchMode,
    )
    from .get_bundle_data_type import GetBundleDataType as GetBundleDataType
    from .get_bundle_data_unlinking_batch_items_status_item import (
        GetBundleDataUnlinkingBatchItemsStatusItem as GetBundleDataUnlinkingBatchItemsStatusItem,
    )
    from .get_bundle_data_user_tag_match_mode import GetBundleDataUserTagMatchMode as GetBundleDataUserTagMatchMode
    from .get_data_eligible_for_linking_connector_tag_match_mode import (
        GetDataEligibleForLinkingConnectorTagMatchMode as GetDataEligibleForLinkingConnectorTagMatchMode,
    )
    from .get_data_eligible_for_linking_file_path_match_mode import (
        GetDataEligibleForLinkingFilePathMatchMode as GetDataEligibleForLinkingFilePathMatchMode,
    )
    from .get_data_eligible_for_linking_filename_match_mode import (
        GetDataEligibleForLinkingFilenameMatchMode as GetDataEligibleForLinkingFilenameMatchMode,
    )
    from .get_data_eligible_for_linking_run_input_tag_match_mode import (
        GetDataEligibleForLinkingRunInputTagMatchMode as GetDataEligibleForLinkingRunInputTagMatchMode,
    )
    from .get_data_eligible_for_linking_run_output_tag_match_mode import (
        GetDataEligibleForLinkingRunOutputTagMatchMode as GetDataEligibleForLinkingRunOutputTagMatchMode,
    )
    from .get_data_eligible_for_linking_status_item import (
        GetDataEligibleForLinkingStatusItem as GetDataEligibleForLinkingStatusItem,
    )
    from .get_data_eligible_for_linking_technical_tag_match_mode import (
        GetDataEligibleForLinkingTechnicalTagMatchMode as GetDataEligibleForLinkingTechnicalTagMatchMode,
    )
    from .get_data_eligible_for_linking_type import GetDataEligibleForLinkingType as GetDataEligibleForLinkingType
    from .get_data_eligible_for_linking_user_tag_match_mode import (
        GetDataEligibleForLinkingUserTagMatchMode as GetDataEligibleForLinkingUserTagMatchMode,
    )
    from .get_event_logs_category import GetEventLogsCategory as GetEventLogsCategory
    from .get_event_logs_code_filter_type import GetEventLogsCodeFilterType as GetEventLogsCodeFilterType
    from .get_jobs_status_item import GetJobsStatusItem as GetJobsStatusItem
    from .get_project_data_children_connector_tag_match_mode import (
        GetProjectDataChildrenConnectorTagMatchMode as GetProjectDataChildrenConnectorTagMatchMode,
    )
    from .get_project_data_children_filename_match_mode import (
        GetProjectDataChildrenFilenameMatchMode as GetProjectDataChildrenFilenameMatchMode,
    )
    from .get_project_data_children_run_input_tag_match_mode import (
        GetProjectDataChildrenRunInputTagMatchMode as GetProjectDataChildrenRunInputTagMatchMode,
    )
    from .get_project_data_children_run_output_tag_match_mode import (
        GetProjectDataChildrenRunOutputTagMatchMode as GetProjectDataChildrenRunOutputTagMatchMode,
    )
    from .get_project_data_children_status_item import (
        GetProjectDataChildrenStatusItem as GetProjectDataChildrenStatusItem,
    )
    from .get_project_data_children_technical_tag_match_mode import (
        GetProjectDataChildrenTechnicalTagMatchMode as GetProjectDataChildrenTechnicalTagMatchMode,
    )
    from .get_project_data_children_type import GetProjectDataChildrenType as GetProjectDataChildrenType
    from .get_project_data_children_user_tag_match_mode import (
        GetProjectDataChildrenUserTagMatchMode as GetProjectDataChildrenUserTagMatchMode,
    )
    from .get_project_data_copy_batch_items_status_item import (
        GetProjectDataCopyBatchItemsStatusItem as GetProjectDataCopyBatchItemsStatusItem,
    )
    from .get_project_data_linking_batch_items_status_item import (
        GetProjectDataLinkingBatchItemsStatusItem as GetProjectDataLinkingBatchItemsStatusItem,
    )
    from .get_project_data_list_connector_tag_match_mode import (
        GetProjectDataListConnectorTagMatchMode as GetProjectDataListConnectorTagMatchMode,
    )
    from .get_project_data_list_file_path_match_mode import (
        GetProjectDataListFilePathMatchMode as GetProjectDataListFilePathMatchMode,
    )
    from .get_project_data_list_filename_match_mode import (
        GetProjectDataListFilenameMatchMode as GetProjectDataListFilenameMatchMode,
    )
    from .get_project_data_list_run_input_tag_match_mode import (
        GetProjectDataListRunInputTagMatchMode as GetProjectDataListRunInputTagMatchMode,
    )
    from .get_project_data_list_run_output_tag_match_mode import (
        GetProjectDataListRunOutputTagMatchMode as GetProjectDataListRunOutputTagMatchMode,
    )
    from .get_project_data_list_status_item import GetProjectDataListStatusItem as GetProjectDataListStatusItem
    from .get_project_data_list_technical_tag_match_mode import (
        GetProjectDataListTechnicalTagMatchMode as GetProjectDataListTechnicalTagMatchMode,
    )
    from .get_project_data_list_type import GetProjectDataListType as GetProjectDataListType
    from .get_project_data_list_user_tag_match_mode import (
        GetProjectDataListUserTagMatchMode as GetProjectDataListUserTagMatchMode,
    )
    from .get_project_data_unlinking_batch_items_status_item import (
        GetProjectDataUnlinkingBatchItemsStatusItem as GetProjectDataUnlinkingBatchItemsStatusItem,
    )
    from .get_project_data_update_batch_items_status_item import (
        GetProjectDataUpdateBatchItemsStatusItem as GetProjectDataUpdateBatchItemsStatusItem,
    )
    from .get_sample_creation_batch_items_status_item import (
        GetSampleCreationBatchItemsStatusItem as GetSampleCreationBatchItemsStatusItem,
    )
    from .get_sample_data_list_connector_tag_match_mode import (
        GetSampleDataListConnectorTagMatchMode as GetSampleDataListConnectorTagMatchMode,
    )
    from .get_sample_data_list_file_path_match_mode import (
        GetSampleDataListFilePathMatchMode as GetSampleDataListFilePathMatchMode,
    )
    from .get_sample_data_list_filename_match_mode import (
        GetSampleDataListFilenameMatchMode as GetSampleDataListFilenameMatchMode,
    )
    from .get_sample_data_list_run_input_tag_match_mode import (
        GetSampleDataListRunInputTagMatchMode as GetSampleDataListRunInputTagMatchMode,
    )
    from .get_sample_data_list_run_output_tag_match_mode import (
        GetSampleDataListRunOutputTagMatchMode as GetSampleDataListRunOutputTagMatchMode,
    )
    from .get_sample_data_list_status_item import GetSampleDataListStatusItem as GetSampleDataListStatusItem
    from .get_sample_data_list_technical_tag_match_mode import (
        GetSampleDataListTechnicalTagMatchMode as GetSampleDataListTechnicalTagMatchMode,
    )
    from .get_sample_data_list_type import GetSampleDataListType as GetSampleDataListType
    from .get_sample_data_list_user_tag_match_mode import (
        GetSampleDataListUserTagMatchMode as GetSampleDataListUserTagMatchMode,
    )
    from .git_credential import GitCredential as GitCredential
    from .git_credential_list import GitCredentialList as GitCredentialList
    from .ilmn_repo_docker_image_region import IlmnRepoDockerImageRegion as IlmnRepoDockerImageRegion
    from .ilmn_repo_docker_image_settings import IlmnRepoDockerImageSettings as IlmnRepoDockerImageSettings
    from .inline_view import InlineView as InlineView
    from .input_form_base_space_data_details import InputFormBaseSpaceDataDetails as InputFormBaseSpaceDataDetails
    from .input_form_data import InputFormData as InputFormData
    from .input_form_external_data import InputFormExternalData as InputFormExternalData
    from .input_form_field import InputFormField as InputFormField
    from .input_form_field_choice import InputFormFieldChoice as InputFormFieldChoice
    from .input_form_field_data_filter import InputFormFieldDataFilter as InputFormFieldDataFilter
    from .input_form_field_data_filter_data_type import (
        InputFormFieldDataFilterDataType as InputFormFieldDataFilterDataType,
    )
    from .input_form_field_list import InputFormFieldList as InputFormFieldList
    from .input_form_field_values import InputFormFieldValues as InputFormFieldValues
    from .input_form_group import InputFormGroup as InputFormGroup
    from .input_form_group_field import InputFormGroupField as InputFormGroupField
    from .input_form_group_field_values import InputFormGroupFieldValues as InputFormGroupFieldValues
    from .input_form_s3_data_details import InputFormS3DataDetails as InputFormS3DataDetails
    from .input_form_with_external_data import InputFormWithExternalData as InputFormWithExternalData
    from .input_parameter import InputParameter as InputParameter
    from .input_parameter_list import InputParameterList as InputParameterList
    from .input_part import InputPart as InputPart
    from .input_part_media_type import InputPartMediaType as InputPartMediaType
    from .integer_settings import IntegerSettings as IntegerSettings
    from .internal_docker_image_region import InternalDockerImageRegion as InternalDockerImageRegion
    from .internal_docker_image_settings import InternalDockerImageSettings as InternalDockerImageSettings
    from .job import Job as Job
    from .job_paged_list import JobPagedList as JobPagedList
    from .job_status import JobStatus as JobStatus
    from .link import Link as Link
    from .links import Links as Links
    from .load_data_in_base_request import LoadDataInBaseRequest as LoadDataInBaseRequest
    from .load_data_in_base_request_encoding import LoadDataInBaseRequestEncoding as LoadDataInBaseRequestEncoding
    from .load_data_in_base_request_write_preference import (
        LoadDataInBaseRequestWritePreference as LoadDataInBaseRequestWritePreference,
    )
    from .metadata_field import MetadataField as MetadataField
    from .metadata_field_field_type import MetadataFieldFieldType as MetadataFieldFieldType
    from .metadata_model import MetadataModel as MetadataModel
    from .metadata_model_list import MetadataModelList as MetadataModelList
    from .metadata_model_state import MetadataModelState as MetadataModelState
    from .model import Model as Model
    from .model_state import ModelState as ModelState
    from .multipart_form_data_input import MultipartFormDataInput as MultipartFormDataInput
    from .nextflow_analysis_input import NextflowAnalysisInput as NextflowAnalysisInput
    from .nextflow_analysis_with_custom_input import NextflowAnalysisWithCustomInput as NextflowAnalysisWithCustomInput
    from .nextflow_git_config import NextflowGitConfig as NextflowGitConfig
    from .nextflow_json_analysis_input import NextflowJsonAnalysisInput as NextflowJsonAnalysisInput
    from .notification_channel import NotificationChannel as NotificationChannel
    from .notification_channel_list import NotificationChannelList as NotificationChannelList
    from .notification_channel_type import NotificationChannelType as NotificationChannelType
    from .notification_subscription import NotificationSubscription as NotificationSubscription
    from .notification_subscription_list import NotificationSubscriptionList as NotificationSubscriptionList
    from .option_settings import OptionSettings as OptionSettings
    from .optional_sample_tags import OptionalSampleTags as OptionalSampleTags
    from .pipeline_bundle import PipelineBundle as PipelineBundle
    from .pipeline_configuration_parameter import PipelineConfigurationParameter as PipelineConfigurationParameter
    from .pipeline_configuration_parameter_list import (
        PipelineConfigurationParameterList as PipelineConfigurationParameterList,
    )
    from .pipeline_file import PipelineFile as PipelineFile
    from .pipeline_file_content_spec import PipelineFileContentSpec as PipelineFileContentSpec
    from .pipeline_file_list import PipelineFileList as PipelineFileList
    from .pipeline_html_documentation import PipelineHtmlDocumentation as PipelineHtmlDocumentation
    from .pipeline_language_version import PipelineLanguageVersion as PipelineLanguageVersion
    from .pipeline_language_version_language import PipelineLanguageVersionLanguage as PipelineLanguageVersionLanguage
    from .pipeline_language_version_list import PipelineLanguageVersionList as PipelineLanguageVersionList
    from .pipeline_list import PipelineList as PipelineList
    from .pipeline_report_config import PipelineReportConfig as PipelineReportConfig
    from .pipeline_resources import PipelineResources as PipelineResources
    from .pipeline_tag import PipelineTag as PipelineTag
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .pipeline_v3 import PipelineV3 as PipelineV3
    from .pipeline_v3_input_form_type import PipelineV3InputFormType as PipelineV3InputFormType
    from .pipeline_v3_language import PipelineV3Language as PipelineV3Language
    from .pipeline_v3_status import PipelineV3Status as PipelineV3Status
    from .pipeline_v4 import PipelineV4 as PipelineV4
    from .pipeline_v4_input_form_type import PipelineV4InputFormType as PipelineV4InputFormType
    from .pipeline_v4_language import PipelineV4Language as PipelineV4Language
    from .pipeline_v4_status import PipelineV4Status as PipelineV4Status
    from .problem import Problem as Problem
    from .project import Project as Project
    from .project_analysis_priority import ProjectAnalysisPriority as ProjectAnalysisPriority
    from .project_base_table import ProjectBaseTable as ProjectBaseTable
    from .project_base_table_list import ProjectBaseTableList as ProjectBaseTableList
    from .project_base_table_status import ProjectBaseTableStatus as ProjectBaseTableStatus
    from .project_base_table_type import ProjectBaseTableType as ProjectBaseTableType
    from .project_billing_mode import ProjectBillingMode as ProjectBillingMode
    from .project_bundle import ProjectBundle as ProjectBundle
    from .project_bundle_list import ProjectBundleList as ProjectBundleList
    from .project_data import ProjectData as ProjectData
    from .project_data_and_temporary_credentials import (
        ProjectDataAndTemporaryCredentials as ProjectDataAndTemporaryCredentials,
    )
    from .project_data_copy_batch import ProjectDataCopyBatch as ProjectDataCopyBatch
    from .project_data_copy_batch_item import ProjectDataCopyBatchItem as ProjectDataCopyBatchItem
    from .project_data_copy_batch_item_paged_list import (
        ProjectDataCopyBatchItemPagedList as ProjectDataCopyBatchItemPagedList,
    )
    from .project_data_copy_batch_item_processing import (
        ProjectDataCopyBatchItemProcessing as ProjectDataCopyBatchItemProcessing,
    )
    from .project_data_copy_batch_item_processing_status import (
        ProjectDataCopyBatchItemProcessingStatus as ProjectDataCopyBatchItemProcessingStatus,
    )
    from .project_data_copy_batch_item_request import ProjectDataCopyBatchItemRequest as ProjectDataCopyBatchItemRequest
    from .project_data_linking_batch import ProjectDataLinkingBatch as ProjectDataLinkingBatch
    from .project_data_linking_batch_item import ProjectDataLinkingBatchItem as ProjectDataLinkingBatchItem
    from .project_data_linking_batch_item_paged_list import (
        ProjectDataLinkingBatchItemPagedList as ProjectDataLinkingBatchItemPagedList,
    )
    from .project_data_linking_batch_item_paged_list_v4 import (
        ProjectDataLinkingBatchItemPagedListV4 as ProjectDataLinkingBatchItemPagedListV4,
    )
    from .project_data_linking_batch_item_processing import (
        ProjectDataLinkingBatchItemProcessing as ProjectDataLinkingBatchItemProcessing,
    )
    from .project_data_linking_batch_item_processing_status import (
        ProjectDataLinkingBatchItemProcessingStatus as ProjectDataLinkingBatchItemProcessingStatus,
    )
    from .project_data_linking_batch_item_processing_v4 import (
        ProjectDataLinkingBatchItemProcessingV4 as ProjectDataLinkingBatchItemProcessingV4,
    )
    from .project_data_linking_batch_item_request import (
        ProjectDataLinkingBatchItemRequest as ProjectDataLinkingBatchItemRequest,
    )
    from .project_data_linking_batch_item_v4 import ProjectDataLinkingBatchItemV4 as ProjectDataLinkingBatchItemV4
    from .project_data_move_batch import ProjectDataMoveBatch as ProjectDataMoveBatch
    from .project_data_move_batch_item import ProjectDataMoveBatchItem as ProjectDataMoveBatchItem
    from .project_data_move_batch_item_paged_list import (
        ProjectDataMoveBatchItemPagedList as ProjectDataMoveBatchItemPagedList,
    )
    from .project_data_move_batch_item_processing import (
        ProjectDataMoveBatchItemProcessing as ProjectDataMoveBatchItemProcessing,
    )
    from .project_data_move_batch_item_query_parameters import (
        ProjectDataMoveBatchItemQueryParameters as ProjectDataMoveBatchItemQueryParameters,
    )
    from .project_data_move_batch_item_request import ProjectDataMoveBatchItemRequest as ProjectDataMoveBatchItemRequest
    from .project_data_paged_list import ProjectDataPagedList as ProjectDataPagedList
    from .project_data_unlinking_batch import ProjectDataUnlinkingBatch as ProjectDataUnlinkingBatch
    from .project_data_unlinking_batch_item import ProjectDataUnlinkingBatchItem as ProjectDataUnlinkingBatchItem
    from .project_data_unlinking_batch_item_paged_list import (
        ProjectDataUnlinkingBatchItemPagedList as ProjectDataUnlinkingBatchItemPagedList,
    )
    from .project_data_unlinking_batch_item_processing import (
        ProjectDataUnlinkingBatchItemProcessing as ProjectDataUnlinkingBatchItemProcessing,
    )
    from .project_data_unlinking_batch_item_request import (
        ProjectDataUnlinkingBatchItemRequest as ProjectDataUnlinkingBatchItemRequest,
    )
    from .project_data_update_batch import ProjectDataUpdateBatch as ProjectDataUpdateBatch
    from .project_data_update_batch_item import ProjectDataUpdateBatchItem as ProjectDataUpdateBatchItem
    from .project_data_update_batch_item_paged_list import (
        ProjectDataUpdateBatchItemPagedList as ProjectDataUpdateBatchItemPagedList,
    )
    from .project_data_update_batch_item_processing import (
        ProjectDataUpdateBatchItemProcessing as ProjectDataUpdateBatchItemProcessing,
    )
    from .project_data_update_batch_item_processing_status import (
        ProjectDataUpdateBatchItemProcessingStatus as ProjectDataUpdateBatchItemProcessingStatus,
    )
    from .project_data_update_batch_item_request import (
        ProjectDataUpdateBatchItemRequest as ProjectDataUpdateBatchItemRequest,
    )
    from .project_file_and_upload_url import ProjectFileAndUploadUrl as ProjectFileAndUploadUrl
    from .project_folder_and_upload_session import ProjectFolderAndUploadSession as ProjectFolderAndUploadSession
    from .project_list import ProjectList as ProjectList
    from .project_paged_list import ProjectPagedList as ProjectPagedList
    from .project_permission import ProjectPermission as ProjectPermission
    from .project_permission_list import ProjectPermissionList as ProjectPermissionList
    from .project_permission_list_v4 import ProjectPermissionListV4 as ProjectPermissionListV4
    from .project_permission_membership_type import ProjectPermissionMembershipType as ProjectPermissionMembershipType
    from .project_permission_role_base import ProjectPermissionRoleBase as ProjectPermissionRoleBase
    from .project_permission_role_bench import ProjectPermissionRoleBench as ProjectPermissionRoleBench
    from .project_permission_role_flow import ProjectPermissionRoleFlow as ProjectPermissionRoleFlow
    from .project_permission_role_project import ProjectPermissionRoleProject as ProjectPermissionRoleProject
    from .project_permission_v4 import ProjectPermissionV4 as ProjectPermissionV4
    from .project_permission_v4_membership_type import (
        ProjectPermissionV4MembershipType as ProjectPermissionV4MembershipType,
    )
    from .project_pipeline import ProjectPipeline as ProjectPipeline
    from .project_pipeline_list import ProjectPipelineList as ProjectPipelineList
    from .project_pipeline_v4 import ProjectPipelineV4 as ProjectPipelineV4
    from .project_sample import ProjectSample as ProjectSample
    from .project_sample_paged_list import ProjectSamplePagedList as ProjectSamplePagedList
    from .project_tag import ProjectTag as ProjectTag
    from .rclone_temp_credentials import RcloneTempCredentials as RcloneTempCredentials
    from .reference_data import ReferenceData as ReferenceData
    from .reference_data_list import ReferenceDataList as ReferenceDataList
    from .reference_data_type import ReferenceDataType as ReferenceDataType
    from .reference_data_type_list import ReferenceDataTypeList as ReferenceDataTypeList
    from .reference_set import ReferenceSet as ReferenceSet
    from .reference_set_list import ReferenceSetList as ReferenceSetList
    from .region import Region as Region
    from .region_list import RegionList as RegionList
    from .region_v4 import RegionV4 as RegionV4
    from .sample import Sample as Sample
    from .sample_creation_batch import SampleCreationBatch as SampleCreationBatch
    from .sample_creation_batch_item_paged_list import (
        SampleCreationBatchItemPagedList as SampleCreationBatchItemPagedList,
    )
    from .sample_creation_batch_item_processing import (
        SampleCreationBatchItemProcessing as SampleCreationBatchItemProcessing,
    )
    from .sample_creation_batch_item_processing_status import (
        SampleCreationBatchItemProcessingStatus as SampleCreationBatchItemProcessingStatus,
    )
    from .sample_creation_batch_item_request import SampleCreationBatchItemRequest as SampleCreationBatchItemRequest
    from .sample_creation_batch_sample_item import SampleCreationBatchSampleItem as SampleCreationBatchSampleItem
    from .sample_history import SampleHistory as SampleHistory
    from .sample_history_list import SampleHistoryList as SampleHistoryList
    from .sample_paged_list import SamplePagedList as SamplePagedList
    from .sample_status import SampleStatus as SampleStatus
    from .sample_tag import SampleTag as SampleTag
    from .schedule_download import ScheduleDownload as ScheduleDownload
    from .schedule_download_protocol import ScheduleDownloadProtocol as ScheduleDownloadProtocol
    from .search_matching_activation_codes_for_cwl_analysis import (
        SearchMatchingActivationCodesForCwlAnalysis as SearchMatchingActivationCodesForCwlAnalysis,
    )
    from .search_matching_activation_codes_for_nextflow_analysis import (
        SearchMatchingActivationCodesForNextflowAnalysis as SearchMatchingActivationCodesForNextflowAnalysis,
    )
    from .sequencing_run import SequencingRun as SequencingRun
    from .settings import Settings as Settings
    from .species import Species as Species
    from .species_list import SpeciesList as SpeciesList
    from .storage_bundle import StorageBundle as StorageBundle
    from .storage_bundle_list import StorageBundleList as StorageBundleList
    from .storage_configuration import StorageConfiguration as StorageConfiguration
    from .storage_configuration_details import StorageConfigurationDetails as StorageConfigurationDetails
    from .storage_configuration_status import StorageConfigurationStatus as StorageConfigurationStatus
    from .storage_configuration_type import StorageConfigurationType as StorageConfigurationType
    from .storage_configuration_with_details import StorageConfigurationWithDetails as StorageConfigurationWithDetails
    from .storage_configuration_with_details_list import (
        StorageConfigurationWithDetailsList as StorageConfigurationWithDetailsList,
    )
    from .storage_configuration_with_details_status import (
        StorageConfigurationWithDetailsStatus as StorageConfigurationWithDetailsStatus,
    )
    from .storage_configuration_with_details_type import (
        StorageConfigurationWithDetailsType as StorageConfigurationWithDetailsType,
    )
    from .storage_credential import StorageCredential as StorageCredential
    from .storage_credential_list import StorageCredentialList as StorageCredentialList
    from .storage_credential_type import StorageCredentialType as StorageCredentialType
    from .string_settings import StringSettings as StringSettings
    from .system_info import SystemInfo as SystemInfo
    from .tag_update import TagUpdate as TagUpdate
    from .temp_credentials import TempCredentials as TempCredentials
    from .tenant_identifier import TenantIdentifier as TenantIdentifier
    from .terms_of_use import TermsOfUse as TermsOfUse
    from .terms_of_use_acceptance import TermsOfUseAcceptance as TermsOfUseAcceptance
    from .token import Token as Token
    from .update_cwl_git_config import UpdateCwlGitConfig as UpdateCwlGitConfig
    from .update_git_credential import UpdateGitCredential as UpdateGitCredential
    from .update_metadata import UpdateMetadata as UpdateMetadata
    from .update_metadata_field_group import UpdateMetadataFieldGroup as UpdateMetadataFieldGroup
    from .update_nextflow_git_config import UpdateNextflowGitConfig as UpdateNextflowGitConfig
    from .update_single_metadata_field import UpdateSingleMetadataField as UpdateSingleMetadataField
    from .update_storage_credential_secrets import UpdateStorageCredentialSecrets as UpdateStorageCredentialSecrets
    from .upload import Upload as Upload
    from .upload_rule import UploadRule as UploadRule
    from .upload_rule_list import UploadRuleList as UploadRuleList
    from .user import User as User
    from .user_greeting import UserGreeting as UserGreeting
    from .user_identifier import UserIdentifier as UserIdentifier
    from .user_list import UserList as UserList
    from .workflow_session_analysis_paged_list_v4 import (
        WorkflowSessionAnalysisPagedListV4 as WorkflowSessionAnalysisPagedListV4,
    )
    from .workflow_session_analysis_v4 import WorkflowSessionAnalysisV4 as WorkflowSessionAnalysisV4
    from .workflow_session_configuration import WorkflowSessionConfiguration as WorkflowSessionConfiguration
    from .workflow_session_configuration_list import (
        WorkflowSessionConfigurationList as WorkflowSessionConfigurationList,
    )
    from .workflow_session_data import WorkflowSessionData as WorkflowSessionData
    from .workflow_session_data_data_type import WorkflowSessionDataDataType as WorkflowSessionDataDataType
    from .workflow_session_external_data import WorkflowSessionExternalData as WorkflowSessionExternalData
    from .workflow_session_input import WorkflowSessionInput as WorkflowSessionInput
    from .workflow_session_input_list import WorkflowSessionInputList as WorkflowSessionInputList
    from .workflow_session_paged_list_v3 import WorkflowSessionPagedListV3 as WorkflowSessionPagedListV3
    from .workflow_session_paged_list_v4 import WorkflowSessionPagedListV4 as WorkflowSessionPagedListV4
    from .workflow_session_tag import WorkflowSessionTag as WorkflowSessionTag
    from .workflow_session_v3 import WorkflowSessionV3 as WorkflowSessionV3
    from .workflow_session_v3_status import WorkflowSessionV3Status as WorkflowSessionV3Status
    from .workflow_session_v4 import WorkflowSessionV4 as WorkflowSessionV4
    from .workflow_v3 import WorkflowV3 as WorkflowV3
    from .workflow_v4 import WorkflowV4 as WorkflowV4
    from .workgroup import Workgroup as Workgroup
    from .workgroup_list import WorkgroupList as WorkgroupList

_MODULES: dict[str, str] = {
    "ActivationCodeDetail": "activation_code_detail",
    "ActivationCodeDetailList": "activation_code_detail_list",
    "ActivationCodeDetailUsage": "activation_code_detail_usage",
    "AnalysisBaseSpaceDataDetails": "analysis_base_space_data_details",
    "AnalysisCreationBatch": "analysis_creation_batch",
    "AnalysisCreationBatchItemPagedListV3": "analysis_creation_batch_item_paged_list_v3",
    "AnalysisCreationBatchItemPagedListV4": "analysis_creation_batch_item_paged_list_v4",
    "AnalysisCreationBatchItemProcessing": "analysis_creation_batch_item_processing",
    "AnalysisCreationBatchItemProcessingStatus": "analysis_creation_batch_item_processing_status",
    "AnalysisCreationBatchItemRequest": "analysis_creation_batch_item_request",
    "AnalysisCreationBatchItemV3": "analysis_creation_batch_item_v3",
    "AnalysisCreationBatchItemV4": "analysis_creation_batch_item_v4",
    "AnalysisData": "analysis_data",
    "AnalysisDataDataType": "analysis_data_data_type",
    "AnalysisDataInput": "analysis_data_input",
    "AnalysisExternalData": "analysis_external_data",
    "AnalysisInput": "analysis_input",
    "AnalysisInputDataMount": "analysis_input_data_mount",
    "AnalysisInputExternalData": "analysis_input_external_data",
    "AnalysisInputList": "analysis_input_list",
    "AnalysisLogs": "analysis_logs",
    "AnalysisOutput": "analysis_output",
    "AnalysisOutputList": "analysis_output_list",
    "AnalysisOutputMapping": "analysis_output_mapping",
    "AnalysisOutputMappingType": "analysis_output_mapping_type",
    "AnalysisPagedListV3": "analysis_paged_list_v3",
    "AnalysisPagedListV4": "analysis_paged_list_v4",
    "AnalysisParameterInput": "analysis_parameter_input",
    "AnalysisPrice": "analysis_price",
    "AnalysisQueryParameters": "analysis_query_parameters",
    "AnalysisRawOutput": "analysis_raw_output",
    "AnalysisReferenceDataParameter": "analysis_reference_data_parameter",
    "AnalysisReportData": "analysis_report_data",
    "AnalysisReportEntry": "analysis_report_entry",
    "AnalysisReportEntryList": "analysis_report_entry_list",
    "AnalysisS3DataDetails": "analysis_s3_data_details",
    "AnalysisStep": "analysis_step",
    "AnalysisStepList": "analysis_step_list",
    "AnalysisStepLogs": "analysis_step_logs",
    "AnalysisStepStatus": "analysis_step_status",
    "AnalysisStorageListV3": "analysis_storage_list_v3",
    "AnalysisStorageListV4": "analysis_storage_list_v4",
    "AnalysisStorageV3": "analysis_storage_v3",
    "AnalysisStorageV4": "analysis_storage_v4",
    "AnalysisTag": "analysis_tag",
    "AnalysisUsageDetails": "analysis_usage_details",
    "AnalysisV3": "analysis_v3",
    "AnalysisV3AnalysisPriority": "analysis_v3_analysis_priority",
    "AnalysisV3Status": "analysis_v3_status",
    "AnalysisV4": "analysis_v4",
    "Application": "application",
    "ApplicationType": "application_type",
    "ApplicationV4": "application_v4",
    "ArchivePipeline": "archive_pipeline",
    "AwsCredentials": "aws_credentials",
    "AWSDetails": "aws_details",
    "AwsTempCredentials": "aws_temp_credentials",
    "BaseConnection": "base_connection",
    "BaseJob": "base_job",
    "BaseJobList": "base_job_list",
    "BaseJobStatus": "base_job_status",
    "BaseJobType": "base_job_type",
    "BenchSettings": "bench_settings",
    "Bundle": "bundle",
    "BundleData": "bundle_data",
    "BundleDataLinkingBatch": "bundle_data_linking_batch",
    "BundleDataLinkingBatchItem": "bundle_data_linking_batch_item",
    "BundleDataLinkingBatchItemPagedList": "bundle_data_linking_batch_item_paged_list",
    "BundleDataLinkingBatchItemProcessing": "bundle_data_linking_batch_item_processing",
    "BundleDataLinkingBatchItemRequest": "bundle_data_linking_batch_item_request",
    "BundleDataPagedList": "bundle_data_paged_list",
    "BundleDataUnlinkingBatch": "bundle_data_unlinking_batch",
    "BundleDataUnlinkingBatchItem": "bundle_data_unlinking_batch_item",
    "BundleDataUnlinkingBatchItemPagedList": "bundle_data_unlinking_batch_item_paged_list",
    "BundleDataUnlinkingBatchItemProcessing": "bundle_data_unlinking_batch_item_processing",
    "BundleDataUnlinkingBatchItemRequest": "bundle_data_unlinking_batch_item_request",
    "BundleList": "bundle_list",
    "BundlePagedList": "bundle_paged_list",
    "BundlePipeline": "bundle_pipeline",
    "BundlePipelineList": "bundle_pipeline_list",
    "BundleSample": "bundle_sample",
    "BundleSamplePagedList": "bundle_sample_paged_list",
    "BundleStatus": "bundle_status",
    "BundleTool": "bundle_tool",
    "BundleToolsList": "bundle_tools_list",
    "ChangeProjectOwner": "change_project_owner",
    "CompleteFolderUploadSession": "complete_folder_upload_session",
    "Config": "config",
    "Connector": "connector",
    "ConnectorInstallationStatus": "connector_installation_status",
    "ConnectorList": "connector_list",
    "ConnectorMode": "connector_mode",
    "ConnectorOs": "connector_os",
    "Country": "country",
    "CreateAnalysisCreationBatch": "create_analysis_creation_batch",
    "CreateAnalysisLogs": "create_analysis_logs",
    "CreateAnalysisTag": "create_analysis_tag",
    "CreateBundle": "create_bundle",
    "CreateBundleBundleStatus": "create_bundle_bundle_status",
    "CreateBundleDataLinkingBatch": "create_bundle_data_linking_batch",
    "CreateBundleDataLinkingBatchItem": "create_bundle_data_linking_batch_item",
    "CreateBundleDataUnlinkingBatch": "create_bundle_data_unlinking_batch",
    "CreateBundleDataUnlinkingBatchItem": "create_bundle_data_unlinking_batch_item",
    "CreateConnector": "create_connector",
    "CreateConnectorMode": "create_connector_mode",
    "CreateConnectorOs": "create_connector_os",
    "CreateCustomEvent": "create_custom_event",
    "CreateCustomNotificationSubscription": "create_custom_notification_subscription",
    "CreateCwlAnalysis": "create_cwl_analysis",
    "CreateCwlJsonAnalysis": "create_cwl_json_analysis",
    "CreateCwlJsonPipeline": "create_cwl_json_pipeline",
    "CreateCwlJsonPipelineFromGit": "create_cwl_json_pipeline_from_git",
    "CreateCwlPipeline": "create_cwl_pipeline",
    "CreateCwlWithJsonInputAnalysis": "create_cwl_with_json_input_analysis",
    "CreateCwlWithStructuredInputAnalysis": "create_cwl_with_structured_input_analysis",
    "CreateData": "create_data",
    "CreateDataDataType": "create_data_data_type",
    "CreateDownloadRule": "create_download_rule",
    "CreateExternalDockerImage": "create_external_docker_image",
    "CreateExternalDockerImageType": "create_external_docker_image_type",
    "CreateFileAndTemporaryCredentials": "create_file_and_temporary_credentials",
    "CreateFileAndUploadUrl": "create_file_and_upload_url",
    "CreateFileData": "create_file_data",
    "CreateFolder": "create_folder",
    "CreateFolderAndTemporaryCredentials": "create_folder_and_temporary_credentials",
    "CreateGitCredential": "create_git_credential",
    "CreateInternalDockerImage": "create_internal_docker_image",
    "CreateInternalDockerImageType": "create_internal_docker_image_type",
    "CreateNextflowAnalysis": "create_nextflow_analysis",
    "CreateNextflowJsonAnalysis": "create_nextflow_json_analysis",
    "CreateNextflowJsonPipeline": "create_nextflow_json_pipeline",
    "CreateNextflowJsonPipelineFromGit": "create_nextflow_json_pipeline_from_git",
    "CreateNextflowPipeline": "create_nextflow_pipeline",
    "CreateNextflowWithCustomInputAnalysis": "create_nextflow_with_custom_input_analysis",
    "CreateNonIndexedFolder": "create_non_indexed_folder",
    "CreateNotificationChannel": "create_notification_channel",
    "CreateNotificationChannelType": "create_notification_channel_type",
    "CreateNotificationSubscription": "create_notification_subscription",
    "CreateProject": "create_project",
    "CreateProjectAnalysisPriority": "create_project_analysis_priority",
    "CreateProjectBillingMode": "create_project_billing_mode",
    "CreateProjectDataCopyBatch": "create_project_data_copy_batch",
    "CreateProjectDataCopyBatchItem": "create_project_data_copy_batch_item",
    "CreateProjectDataLinkingBatch": "create_project_data_linking_batch",
    "CreateProjectDataLinkingBatchItem": "create_project_data_linking_batch_item",
    "CreateProjectDataMoveBatch": "create_project_data_move_batch",
    "CreateProjectDataMoveBatchItem": "create_project_data_move_batch_item",
    "CreateProjectDataUnlinkingBatch": "create_project_data_unlinking_batch",
    "CreateProjectDataUnlinkingBatchItem": "create_project_data_unlinking_batch_item",
    "CreateProjectDataUpdateBatch": "create_project_data_update_batch",
    "CreateProjectPermission": "create_project_permission",
    "CreateProjectPermissionMembershipType": "create_project_permission_membership_type",
    "CreateProjectPermissionRoleBase": "create_project_permission_role_base",
    "CreateProjectPermissionRoleBench": "create_project_permission_role_bench",
    "CreateProjectPermissionRoleFlow": "create_project_permission_role_flow",
    "CreateProjectPermissionRoleProject": "create_project_permission_role_project",
    "CreateProjectPermissionV4": "create_project_permission_v4",
    "CreateProjectPermissionV4MembershipType": "create_project_permission_v4_membership_type",
    "CreateSample": "create_sample",
    "CreateSampleCreationBatch": "create_sample_creation_batch",
    "CreateSampleCreationBatchDataItem": "create_sample_creation_batch_data_item",
    "CreateSampleCreationBatchSampleItem": "create_sample_creation_batch_sample_item",
    "CreateStorageConfiguration": "create_storage_configuration",
    "CreateStorageConfigurationType": "create_storage_configuration_type",
    "CreateStorageCredential": "create_storage_credential",
    "CreateStorageCredentialType": "create_storage_credential_type",
    "CreateTemporaryCredentials": "create_temporary_credentials",
    "CreateTemporaryCredentialsCredentialsFormat": "create_temporary_credentials_credentials_format",
    "CreateTermsOfUse": "create_terms_of_use",
    "CreateUploadRule": "create_upload_rule",
    "CustomNotificationSubscription": "custom_notification_subscription",
    "CustomNotificationSubscriptionList": "custom_notification_subscription_list",
    "CwlAnalysisInput": "cwl_analysis_input",
    "decode_cwl_analysis_input": "cwl_analysis_input",
    "CwlAnalysisInputJson": "cwl_analysis_input_json",
    "CwlAnalysisJsonInput": "cwl_analysis_json_input",
    "CwlAnalysisJsonInputObjectType": "cwl_analysis_json_input_object_type",
    "CwlAnalysisOutputJson": "cwl_analysis_output_json",
    "CwlAnalysisStructuredInput": "cwl_analysis_structured_input",
    "CwlAnalysisStructuredInputObjectType": "cwl_analysis_structured_input_object_type",
    "CwlAnalysisWithJsonInput": "cwl_analysis_with_json_input",
    "CwlAnalysisWithStructuredInput": "cwl_analysis_with_structured_input",
    "CwlGitConfig": "cwl_git_config",
    "CwlJsonAnalysisInput": "cwl_json_analysis_input",
    "CWLToolDefinition": "cwl_tool_definition",
    "CwlToolDefinitionList": "cwl_tool_definition_list",
    "CWLToolDefinitionStatus": "cwl_tool_definition_status",
    "Data": "data",
    "DataDetails": "data_details",
    "DataDetailsDataType": "data_details_data_type",
    "DataDetailsStatus": "data_details_status",
    "DataFormat": "data_format",
    "DataFormatPagedList": "data_format_paged_list",
    "DataIdOrPathList": "data_id_or_path_list",
    "DataList": "data_list",
    "DataPagedList": "data_paged_list",
    "DataTag": "data_tag",
    "DataTransfer": "data_transfer",
    "DataTransferDirection": "data_transfer_direction",
    "DataTransferPagedList": "data_transfer_paged_list",
    "DataTransferProtocol": "data_transfer_protocol",
    "DataTransferStatus": "data_transfer_status",
    "DataUpdateGroup": "data_update_group",
    "DataUrlWithPath": "data_url_with_path",
    "DataUrlWithPathList": "data_url_with_path_list",
    "DeprecatePipeline": "deprecate_pipeline",
    "DockerImage": "docker_image",
    "DockerImageAccess": "docker_image_access",
    "DockerImageList": "docker_image_list",
    "DockerImageRegionList": "docker_image_region_list",
    "DockerImageStatus": "docker_image_status",
    "DockerImageType": "docker_image_type",
    "Download": "download",
    "DownloadRule": "download_rule",
    "DownloadRuleList": "download_rule_list",
    "EventCode": "event_code",
    "EventCodeList": "event_code_list",
    "EventLogListV3": "event_log_list_v3",
    "EventLogPagedListV4": "event_log_paged_list_v4",
    "EventLogQueryParametersV4": "event_log_query_parameters_v4",
    "EventLogV3": "event_log_v3",
    "EventLogV3EventTypeCategory": "event_log_v3_event_type_category",
    "EventLogV4": "event_log_v4",
    "ExecutionConfiguration": "execution_configuration",
    "ExecutionConfigurationList": "execution_configuration_list",
    "ExternalDockerImageSettings": "external_docker_image_settings",
    "Field": "field",
    "FieldFieldType": "field_field_type",
    "FieldId": "field_id",
    "FieldList": "field_list",
    "FindProjectSamples": "find_project_samples",
    "FindProjectSamplesConnectorTagMatchMode": "find_project_samples_connector_tag_match_mode",
    "FindProjectSamplesRunInputTagMatchMode": "find_project_samples_run_input_tag_match_mode",
    "FindProjectSamplesTechTagMatchMode": "find_project_samples_tech_tag_match_mode",
    "FindProjectSamplesUserTagMatchMode": "find_project_samples_user_tag_match_mode",
    "FindSampleBooleanCondition": "find_sample_boolean_condition",
    "FindSampleCondition": "find_sample_condition",
    "FindSampleConditionMatchMode": "find_sample_condition_match_mode",
    "FindSampleDateCondition": "find_sample_date_condition",
    "FindSampleNumberCondition": "find_sample_number_condition",
    "FolderDetails": "folder_details",
    "FolderUploadSession": "folder_upload_session",
    "FolderUploadSessionStatus": "folder_upload_session_status",
    "GetAnalysisCreationBatchItemsStatusItem": "get_analysis_creation_batch_items_status_item",
    "GetBundleDataConnectorTagMatchMode": "get_bundle_data_connector_tag_match_mode",
    "GetBundleDataFilenameMatchMode": "get_bundle_data_filename_match_mode",
    "GetBundleDataFilePathMatchMode": "get_bundle_data_file_path_match_mode",
    "GetBundleDataLinkingBatchItemsStatusItem": "get_bundle_data_linking_batch_items_status_item",
    "GetBundleDataRunInputTagMatchMode": "get_bundle_data_run_input_tag_match_mode",
    "GetBundleDataRunOutputTagMatchMode": "get_bundle_data_run_output_tag_match_mode",
    "GetBundleDataStatus": "get_bundle_data_status",
    "GetBundleDataTechnicalTagMatchMode": "get_bundle_data_technical_tag_match_mode",
    "GetBundleDataType": "get_bundle_data_type",
    "GetBundleDataUnlinkingBatchItemsStatusItem": "get_bundle_data_unlinking_batch_items_status_item",
    "GetBundleDataUserTagMatchMode": "get_bundle_data_user_tag_match_mode",
    "GetDataEligibleForLinkingConnectorTagMatchMode": "get_data_eligible_for_linking_connector_tag_match_mode",
    "GetDataEligibleForLinkingFilenameMatchMode": "get_data_eligible_for_linking_filename_match_mode",
    "GetDataEligibleForLinkingFilePathMatchMode": "get_data_eligible_for_linking_file_path_match_mode",
    "GetDataEligibleForLinkingRunInputTagMatchMode": "get_data_eligible_for_linking_run_input_tag_match_mode",
    "GetDataEligibleForLinkingRunOutputTagMatchMode": "get_data_eligible_for_linking_run_output_tag_match_mode",
    "GetDataEligibleForLinkingStatusItem": "get_data_eligible_for_linking_status_item",
    "GetDataEligibleForLinkingTechnicalTagMatchMode": "get_data_eligible_for_linking_technical_tag_match_mode",
    "GetDataEligibleForLinkingType": "get_data_eligible_for_linking_type",
    "GetDataEligibleForLinkingUserTagMatchMode": "get_data_eligible_for_linking_user_tag_match_mode",
    "GetEventLogsCategory": "get_event_logs_category",
    "GetEventLogsCodeFilterType": "get_event_logs_code_filter_type",
    "GetJobsStatusItem": "get_jobs_status_item",
    "GetProjectDataChildrenConnectorTagMatchMode": "get_project_data_children_connector_tag_match_mode",
    "GetProjectDataChildrenFilenameMatchMode": "get_project_data_children_filename_match_mode",
    "GetProjectDataChildrenRunInputTagMatchMode": "get_project_data_children_run_input_tag_match_mode",
    "GetProjectDataChildrenRunOutputTagMatchMode": "get_project_data_children_run_output_tag_match_mode",
    "GetProjectDataChildrenStatusItem": "get_project_data_children_status_item",
    "GetProjectDataChildrenTechnicalTagMatchMode": "get_project_data_children_technical_tag_match_mode",
    "GetProjectDataChildrenType": "get_project_data_children_type",
    "GetProjectDataChildrenUserTagMatchMode": "get_project_data_children_user_tag_match_mode",
    "GetProjectDataCopyBatchItemsStatusItem": "get_project_data_copy_batch_items_status_item",
    "GetProjectDataLinkingBatchItemsStatusItem": "get_project_data_linking_batch_items_status_item",
    "GetProjectDataListConnectorTagMatchMode": "get_project_data_list_connector_tag_match_mode",
    "GetProjectDataListFilenameMatchMode": "get_project_data_list_filename_match_mode",
    "GetProjectDataListFilePathMatchMode": "get_project_data_list_file_path_match_mode",
    "GetProjectDataListRunInputTagMatchMode": "get_project_data_list_run_input_tag_match_mode",
    "GetProjectDataListRunOutputTagMatchMode": "get_project_data_list_run_output_tag_match_mode",
    "GetProjectDataListStatusItem": "get_project_data_list_status_item",
    "GetProjectDataListTechnicalTagMatchMode": "get_project_data_list_technical_tag_match_mode",
    "GetProjectDataListType": "get_project_data_list_type",
    "GetProjectDataListUserTagMatchMode": "get_project_data_list_user_tag_match_mode",
    "GetProjectDataUnlinkingBatchItemsStatusItem": "get_project_data_unlinking_batch_items_status_item",
    "GetProjectDataUpdateBatchItemsStatusItem": "get_project_data_update_batch_items_status_item",
    "GetSampleCreationBatchItemsStatusItem": "get_sample_creation_batch_items_status_item",
    "GetSampleDataListConnectorTagMatchMode": "get_sample_data_list_connector_tag_match_mode",
    "GetSampleDataListFilenameMatchMode": "get_sample_data_list_filename_match_mode",
    "GetSampleDataListFilePathMatchMode": "get_sample_data_list_file_path_match_mode",
    "GetSampleDataListRunInputTagMatchMode": "get_sample_data_list_run_input_tag_match_mode",
    "GetSampleDataListRunOutputTagMatchMode": "get_sample_data_list_run_output_tag_match_mode",
    "GetSampleDataListStatusItem": "get_sample_data_list_status_item",
    "GetSampleDataListTechnicalTagMatchMode": "get_sample_data_list_technical_tag_match_mode",
    "GetSampleDataListType": "get_sample_data_list_type",
    "GetSampleDataListUserTagMatchMode": "get_sample_data_list_user_tag_match_mode",
    "GitCredential": "git_credential",
    "GitCredentialList": "git_credential_list",
    "IlmnRepoDockerImageRegion": "ilmn_repo_docker_image_region",
    "IlmnRepoDockerImageSettings": "ilmn_repo_docker_image_settings",
    "InlineView": "inline_view",
    "InputFormBaseSpaceDataDetails": "input_form_base_space_data_details",
    "InputFormData": "input_form_data",
    "InputFormExternalData": "input_form_external_data",
    "InputFormField": "input_form_field",
    "InputFormFieldChoice": "input_form_field_choice",
    "InputFormFieldDataFilter": "input_form_field_data_filter",
    "InputFormFieldDataFilterDataType": "input_form_field_data_filter_data_type",
    "InputFormFieldList": "input_form_field_list",
    "InputFormFieldValues": "input_form_field_values",
    "InputFormGroup": "input_form_group",
    "InputFormGroupField": "input_form_group_field",
    "InputFormGroupFieldValues": "input_form_group_field_values",
    "InputFormS3DataDetails": "input_form_s3_data_details",
    "InputFormWithExternalData": "input_form_with_external_data",
    "InputParameter": "input_parameter",
    "InputParameterList": "input_parameter_list",
    "InputPart": "input_part",
    "InputPartMediaType": "input_part_media_type",
    "IntegerSettings": "integer_settings",
    "InternalDockerImageRegion": "internal_docker_image_region",
    "InternalDockerImageSettings": "internal_docker_image_settings",
    "Job": "job",
    "JobPagedList": "job_paged_list",
    "JobStatus": "job_status",
    "Link": "link",
    "Links": "links",
    "LoadDataInBaseRequest": "load_data_in_base_request",
    "LoadDataInBaseRequestEncoding": "load_data_in_base_request_encoding",
    "LoadDataInBaseRequestWritePreference": "load_data_in_base_request_write_preference",
    "MetadataField": "metadata_field",
    "MetadataFieldFieldType": "metadata_field_field_type",
    "MetadataModel": "metadata_model",
    "MetadataModelList": "metadata_model_list",
    "MetadataModelState": "metadata_model_state",
    "Model": "model",
    "ModelState": "model_state",
    "MultipartFormDataInput": "multipart_form_data_input",
    "NextflowAnalysisInput": "nextflow_analysis_input",
    "NextflowAnalysisWithCustomInput": "nextflow_analysis_with_custom_input",
    "NextflowGitConfig": "nextflow_git_config",
    "NextflowJsonAnalysisInput": "nextflow_json_analysis_input",
    "NotificationChannel": "notification_channel",
    "NotificationChannelList": "notification_channel_list",
    "NotificationChannelType": "notification_channel_type",
    "NotificationSubscription": "notification_subscription",
    "NotificationSubscriptionList": "notification_subscription_list",
    "OptionalSampleTags": "optional_sample_tags",
    "OptionSettings": "option_settings",
    "PipelineBundle": "pipeline_bundle",
    "PipelineConfigurationParameter": "pipeline_configuration_parameter",
    "PipelineConfigurationParameterList": "pipeline_configuration_parameter_list",
    "PipelineFile": "pipeline_file",
    "PipelineFileContentSpec": "pipeline_file_content_spec",
    "PipelineFileList": "pipeline_file_list",
    "PipelineHtmlDocumentation": "pipeline_html_documentation",
    "PipelineLanguageVersion": "pipeline_language_version",
    "PipelineLanguageVersionLanguage": "pipeline_language_version_language",
    "PipelineLanguageVersionList": "pipeline_language_version_list",
    "PipelineList": "pipeline_list",
    "PipelineReportConfig": "pipeline_report_config",
    "PipelineResources": "pipeline_resources",
    "PipelineTag": "pipeline_tag",
    "PipelineUpdate": "pipeline_update",
    "PipelineV3": "pipeline_v3",
    "PipelineV3InputFormType": "pipeline_v3_input_form_type",
    "PipelineV3Language": "pipeline_v3_language",
    "PipelineV3Status": "pipeline_v3_status",
    "PipelineV4": "pipeline_v4",
    "PipelineV4InputFormType": "pipeline_v4_input_form_type",
    "PipelineV4Language": "pipeline_v4_language",
    "PipelineV4Status": "pipeline_v4_status",
    "Problem": "problem",
    "Project": "project",
    "ProjectAnalysisPriority": "project_analysis_priority",
    "ProjectBaseTable": "project_base_table",
    "ProjectBaseTableList": "project_base_table_list",
    "ProjectBaseTableStatus": "project_base_table_status",
    "ProjectBaseTableType": "project_base_table_type",
    "ProjectBillingMode": "project_billing_mode",
    "ProjectBundle": "project_bundle",
    "ProjectBundleList": "project_bundle_list",
    "ProjectData": "project_data",
    "ProjectDataAndTemporaryCredentials": "project_data_and_temporary_credentials",
    "ProjectDataCopyBatch": "project_data_copy_batch",
    "ProjectDataCopyBatchItem": "project_data_copy_batch_item",
    "ProjectDataCopyBatchItemPagedList": "project_data_copy_batch_item_paged_list",
    "ProjectDataCopyBatchItemProcessing": "project_data_copy_batch_item_processing",
    "ProjectDataCopyBatchItemProcessingStatus": "project_data_copy_batch_item_processing_status",
    "ProjectDataCopyBatchItemRequest": "project_data_copy_batch_item_request",
    "ProjectDataLinkingBatch": "project_data_linking_batch",
    "ProjectDataLinkingBatchItem": "project_data_linking_batch_item",
    "ProjectDataLinkingBatchItemPagedList": "project_data_linking_batch_item_paged_list",
    "ProjectDataLinkingBatchItemPagedListV4": "project_data_linking_batch_item_paged_list_v4",
    "ProjectDataLinkingBatchItemProcessing": "project_data_linking_batch_item_processing",
    "ProjectDataLinkingBatchItemProcessingStatus": "project_data_linking_batch_item_processing_status",
    "ProjectDataLinkingBatchItemProcessingV4": "project_data_linking_batch_item_processing_v4",
    "ProjectDataLinkingBatchItemRequest": "project_data_linking_batch_item_request",
    "ProjectDataLinkingBatchItemV4": "project_data_linking_batch_item_v4",
    "ProjectDataMoveBatch": "project_data_move_batch",
    "ProjectDataMoveBatchItem": "project_data_move_batch_item",
    "ProjectDataMoveBatchItemPagedList": "project_data_move_batch_item_paged_list",
    "ProjectDataMoveBatchItemProcessing": "project_data_move_batch_item_processing",
    "ProjectDataMoveBatchItemQueryParameters": "project_data_move_batch_item_query_parameters",
    "ProjectDataMoveBatchItemRequest": "project_data_move_batch_item_request",
    "ProjectDataPagedList": "project_data_paged_list",
    "ProjectDataUnlinkingBatch": "project_data_unlinking_batch",
    "ProjectDataUnlinkingBatchItem": "project_data_unlinking_batch_item",
    "ProjectDataUnlinkingBatchItemPagedList": "project_data_unlinking_batch_item_paged_list",
    "ProjectDataUnlinkingBatchItemProcessing": "project_data_unlinking_batch_item_processing",
    "ProjectDataUnlinkingBatchItemRequest": "project_data_unlinking_batch_item_request",
    "ProjectDataUpdateBatch": "project_data_update_batch",
    "ProjectDataUpdateBatchItem": "project_data_update_batch_item",
    "ProjectDataUpdateBatchItemPagedList": "project_data_update_batch_item_paged_list",
    "ProjectDataUpdateBatchItemProcessing": "project_data_update_batch_item_processing",
    "ProjectDataUpdateBatchItemProcessingStatus": "project_data_update_batch_item_processing_status",
    "ProjectDataUpdateBatchItemRequest": "project_data_update_batch_item_request",
    "ProjectFileAndUploadUrl": "project_file_and_upload_url",
    "ProjectFolderAndUploadSession": "project_folder_and_upload_session",
    "ProjectList": "project_list",
    "ProjectPagedList": "project_paged_list",
    "ProjectPermission": "project_permission",
    "ProjectPermissionList": "project_permission_list",
    "ProjectPermissionListV4": "project_permission_list_v4",
    "ProjectPermissionMembershipType": "project_permission_membership_type",
    "ProjectPermissionRoleBase": "project_permission_role_base",
    "ProjectPermissionRoleBench": "project_permission_role_bench",
    "ProjectPermissionRoleFlow": "project_permission_role_flow",
    "ProjectPermissionRoleProject": "project_permission_role_project",
    "ProjectPermissionV4": "project_permission_v4",
    "ProjectPermissionV4MembershipType": "project_permission_v4_membership_type",
    "ProjectPipeline": "project_pipeline",
    "ProjectPipelineList": "project_pipeline_list",
    "ProjectPipelineV4": "project_pipeline_v4",
    "ProjectSample": "project_sample",
    "ProjectSamplePagedList": "project_sample_paged_list",
    "ProjectTag": "project_tag",
    "RcloneTempCredentials": "rclone_temp_credentials",
    "ReferenceData": "reference_data",
    "ReferenceDataList": "reference_data_list",
    "ReferenceDataType": "reference_data_type",
    "ReferenceDataTypeList": "reference_data_type_list",
    "ReferenceSet": "reference_set",
    "ReferenceSetList": "reference_set_list",
    "Region": "region",
    "RegionList": "region_list",
    "RegionV4": "region_v4",
    "Sample": "sample",
    "SampleCreationBatch": "sample_creation_batch",
    "SampleCreationBatchItemPagedList": "sample_creation_batch_item_paged_list",
    "SampleCreationBatchItemProcessing": "sample_creation_batch_item_processing",
    "SampleCreationBatchItemProcessingStatus": "sample_creation_batch_item_processing_status",
    "SampleCreationBatchItemRequest": "sample_creation_batch_item_request",
    "SampleCreationBatchSampleItem": "sample_creation_batch_sample_item",
    "SampleHistory": "sample_history",
    "SampleHistoryList": "sample_history_list",
    "SamplePagedList": "sample_paged_list",
    "SampleStatus": "sample_status",
    "SampleTag": "sample_tag",
    "ScheduleDownload": "schedule_download",
    "ScheduleDownloadProtocol": "schedule_download_protocol",
    "SearchMatchingActivationCodesForCwlAnalysis": "search_matching_activation_codes_for_cwl_analysis",
    "SearchMatchingActivationCodesForNextflowAnalysis": "search_matching_activation_codes_for_nextflow_analysis",
    "SequencingRun": "sequencing_run",
    "Settings": "settings",
    "decode_settings": "settings",
    "Species": "species",
    "SpeciesList": "species_list",
    "StorageBundle": "storage_bundle",
    "StorageBundleList": "storage_bundle_list",
    "StorageConfiguration": "storage_configuration",
    "StorageConfigurationDetails": "storage_configuration_details",
    "StorageConfigurationStatus": "storage_configuration_status",
    "StorageConfigurationType": "storage_configuration_type",
    "StorageConfigurationWithDetails": "storage_configuration_with_details",
    "StorageConfigurationWithDetailsList": "storage_configuration_with_details_list",
    "StorageConfigurationWithDetailsStatus": "storage_configuration_with_details_status",
    "StorageConfigurationWithDetailsType": "storage_configuration_with_details_type",
    "StorageCredential": "storage_credential",
    "StorageCredentialList": "storage_credential_list",
    "StorageCredentialType": "storage_credential_type",
    "StringSettings": "string_settings",
    "SystemInfo": "system_info",
    "TagUpdate": "tag_update",
    "TempCredentials": "temp_credentials",
    "TenantIdentifier": "tenant_identifier",
    "TermsOfUse": "terms_of_use",
    "TermsOfUseAcceptance": "terms_of_use_acceptance",
    "Token": "token",
    "UpdateCwlGitConfig": "update_cwl_git_config",
    "UpdateGitCredential": "update_git_credential",
    "UpdateMetadata": "update_metadata",
    "UpdateMetadataFieldGroup": "update_metadata_field_group",
    "UpdateNextflowGitConfig": "update_nextflow_git_config",
    "UpdateSingleMetadataField": "update_single_metadata_field",
    "UpdateStorageCredentialSecrets": "update_storage_credential_secrets",
    "Upload": "upload",
    "UploadRule": "upload_rule",
    "UploadRuleList": "upload_rule_list",
    "User": "user",
    "UserGreeting": "user_greeting",
    "UserIdentifier": "user_identifier",
    "UserList": "user_list",
    "WorkflowSessionAnalysisPagedListV4": "workflow_session_analysis_paged_list_v4",
    "WorkflowSessionAnalysisV4": "workflow_session_analysis_v4",
    "WorkflowSessionConfiguration": "workflow_session_configuration",
    "WorkflowSessionConfigurationList": "workflow_session_configuration_list",
    "WorkflowSessionData": "workflow_session_data",
    "WorkflowSessionDataDataType": "workflow_session_data_data_type",
    "WorkflowSessionExternalData": "workflow_session_external_data",
    "WorkflowSessionInput": "workflow_session_input",
    "WorkflowSessionInputList": "workflow_session_input_list",
    "WorkflowSessionPagedListV3": "workflow_session_paged_list_v3",
    "WorkflowSessionPagedListV4": "workflow_session_paged_list_v4",
    "WorkflowSessionTag": "workflow_session_tag",
    "WorkflowSessionV3": "workflow_session_v3",
    "WorkflowSessionV3Status": "workflow_session_v3_status",
    "WorkflowSessionV4": "workflow_session_v4",
    "WorkflowV3": "workflow_v3",
    "WorkflowV4": "workflow_v4",
    "Workgroup": "workgroup",
    "WorkgroupList": "workgroup_list",
}


def ref(name: str) -> _Lazy:
    """A model that is imported when it is needed."""
    return _Lazy(__name__, "." + _MODULES[name], name)


def _model(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("." + _MODULES[name], __name__), name)


if not TYPE_CHECKING:
    # Type checkers would take any name for one that is there.
    __getattr__ = _model


def __dir__() -> list[str]:
    return sorted(_MODULES)
