# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""All models, each imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...runtime.decoders import Lazy as _Lazy

if TYPE_CHECKING:
    from .act_on_qc_action import ActOnQcAction as ActOnQcAction
    from .action_result import ActionResult as ActionResult
    from .analysis_pipeline import AnalysisPipeline as AnalysisPipeline
    from .analysis_qc import AnalysisQc as AnalysisQc
    from .associated_disease import AssociatedDisease as AssociatedDisease
    from .audit_log_entry import AuditLogEntry as AuditLogEntry
    from .audit_log_page import AuditLogPage as AuditLogPage
    from .case import Case as Case
    from .case_analysis import CaseAnalysis as CaseAnalysis
    from .case_client import CaseClient as CaseClient
    from .case_completion import CaseCompletion as CaseCompletion
    from .case_list_query import CaseListQuery as CaseListQuery
    from .case_page import CasePage as CasePage
    from .case_patch import CasePatch as CasePatch
    from .case_report_text import CaseReportText as CaseReportText
    from .case_status_change import CaseStatusChange as CaseStatusChange
    from .case_subject import CaseSubject as CaseSubject
    from .case_summary import CaseSummary as CaseSummary
    from .case_tags import CaseTags as CaseTags
    from .case_test import CaseTest as CaseTest
    from .case_test_secondary_analysis import CaseTestSecondaryAnalysis as CaseTestSecondaryAnalysis
    from .client_address import ClientAddress as ClientAddress
    from .comment import Comment as Comment
    from .created_case import CreatedCase as CreatedCase
    from .custom_case_data_file import CustomCaseDataFile as CustomCaseDataFile
    from .custom_case_data_status import CustomCaseDataStatus as CustomCaseDataStatus
    from .custom_case_data_upload import CustomCaseDataUpload as CustomCaseDataUpload
    from .custom_metadata import CustomMetadata as CustomMetadata
    from .custom_metadata_entry import CustomMetadataEntry as CustomMetadataEntry
    from .disease_config import DiseaseConfig as DiseaseConfig
    from .disease_term import DiseaseTerm as DiseaseTerm
    from .draft_report import DraftReport as DraftReport
    from .enveloped_report import EnvelopedReport as EnvelopedReport
    from .molecular_data import MolecularData as MolecularData
    from .new_case import NewCase as NewCase
    from .new_case_phi import NewCasePhi as NewCasePhi
    from .new_comment import NewComment as NewComment
    from .new_sample import NewSample as NewSample
    from .new_subject import NewSubject as NewSubject
    from .new_subject_gender import NewSubjectGender as NewSubjectGender
    from .new_subject_is_affected import NewSubjectIsAffected as NewSubjectIsAffected
    from .phenotype import Phenotype as Phenotype
    from .problem import Problem as Problem
    from .qc_metric import QcMetric as QcMetric
    from .qc_section import QcSection as QcSection
    from .report_data import ReportData as ReportData
    from .report_data_qc_metrics_item import ReportDataQcMetricsItem as ReportDataQcMetricsItem
    from .report_details import ReportDetails as ReportDetails
    from .report_details_notes_item import ReportDetailsNotesItem as ReportDetailsNotesItem
    from .report_metadata import ReportMetadata as ReportMetadata
    from .report_metadata_value import ReportMetadataValue as ReportMetadataValue
    from .report_qc import ReportQc as ReportQc
    from .report_qc_qc_metrics import ReportQcQcMetrics as ReportQcQcMetrics
    from .report_qc_qc_metrics_run_qc_metrics import ReportQcQcMetricsRunQcMetrics as ReportQcQcMetricsRunQcMetrics
    from .report_qc_qc_metrics_sample_qc_metrics import (
        ReportQcQcMetricsSampleQcMetrics as ReportQcQcMetricsSampleQcMetrics,
    )
    from .report_revision import ReportRevision as ReportRevision
    from .report_sample import ReportSample as ReportSample
    from .report_subject import ReportSubject as ReportSubject
    from .report_template import ReportTemplate as ReportTemplate
    from .report_variant import ReportVariant as ReportVariant
    from .sample import Sample as Sample
    from .stored_file import StoredFile as StoredFile
    from .subject_report import SubjectReport as SubjectReport
    from .subject_report_type import SubjectReportType as SubjectReportType
    from .test_definition import TestDefinition as TestDefinition
    from .test_definition_list import TestDefinitionList as TestDefinitionList
    from .test_report import TestReport as TestReport
    from .tumor_type import TumorType as TumorType
    from .turn_around_time import TurnAroundTime as TurnAroundTime
    from .variant_association import VariantAssociation as VariantAssociation
    from .variant_transcript import VariantTranscript as VariantTranscript
    from .variant_transcript_consequences_item import (
        VariantTranscriptConsequencesItem as VariantTranscriptConsequencesItem,
    )
    from .workgroup_list import WorkgroupList as WorkgroupList
    from .workgroup_role import WorkgroupRole as WorkgroupRole

_MODULES: dict[str, str] = {
    "ActionResult": "action_result",
    "ActOnQcAction": "act_on_qc_action",
    "AnalysisPipeline": "analysis_pipeline",
    "AnalysisQc": "analysis_qc",
    "AssociatedDisease": "associated_disease",
    "AuditLogEntry": "audit_log_entry",
    "AuditLogPage": "audit_log_page",
    "Case": "case",
    "CaseAnalysis": "case_analysis",
    "CaseClient": "case_client",
    "CaseCompletion": "case_completion",
    "CaseListQuery": "case_list_query",
    "CasePage": "case_page",
    "CasePatch": "case_patch",
    "CaseReportText": "case_report_text",
    "CaseStatusChange": "case_status_change",
    "CaseSubject": "case_subject",
    "CaseSummary": "case_summary",
    "CaseTags": "case_tags",
    "CaseTest": "case_test",
    "CaseTestSecondaryAnalysis": "case_test_secondary_analysis",
    "ClientAddress": "client_address",
    "Comment": "comment",
    "CreatedCase": "created_case",
    "CustomCaseDataFile": "custom_case_data_file",
    "CustomCaseDataStatus": "custom_case_data_status",
    "CustomCaseDataUpload": "custom_case_data_upload",
    "CustomMetadata": "custom_metadata",
    "CustomMetadataEntry": "custom_metadata_entry",
    "DiseaseConfig": "disease_config",
    "DiseaseTerm": "disease_term",
    "DraftReport": "draft_report",
    "EnvelopedReport": "enveloped_report",
    "MolecularData": "molecular_data",
    "NewCase": "new_case",
    "NewCasePhi": "new_case_phi",
    "NewComment": "new_comment",
    "NewSample": "new_sample",
    "NewSubject": "new_subject",
    "NewSubjectGender": "new_subject_gender",
    "NewSubjectIsAffected": "new_subject_is_affected",
    "Phenotype": "phenotype",
    "Problem": "problem",
    "QcMetric": "qc_metric",
    "QcSection": "qc_section",
    "ReportData": "report_data",
    "ReportDataQcMetricsItem": "report_data_qc_metrics_item",
    "ReportDetails": "report_details",
    "ReportDetailsNotesItem": "report_details_notes_item",
    "ReportMetadata": "report_metadata",
    "ReportMetadataValue": "report_metadata_value",
    "ReportQc": "report_qc",
    "ReportQcQcMetrics": "report_qc_qc_metrics",
    "ReportQcQcMetricsRunQcMetrics": "report_qc_qc_metrics_run_qc_metrics",
    "ReportQcQcMetricsSampleQcMetrics": "report_qc_qc_metrics_sample_qc_metrics",
    "ReportRevision": "report_revision",
    "ReportSample": "report_sample",
    "ReportSubject": "report_subject",
    "ReportTemplate": "report_template",
    "ReportVariant": "report_variant",
    "Sample": "sample",
    "StoredFile": "stored_file",
    "SubjectReport": "subject_report",
    "SubjectReportType": "subject_report_type",
    "TestDefinition": "test_definition",
    "TestDefinitionList": "test_definition_list",
    "TestReport": "test_report",
    "TumorType": "tumor_type",
    "TurnAroundTime": "turn_around_time",
    "VariantAssociation": "variant_association",
    "VariantTranscript": "variant_transcript",
    "VariantTranscriptConsequencesItem": "variant_transcript_consequences_item",
    "WorkgroupList": "workgroup_list",
    "WorkgroupRole": "workgroup_role",
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
