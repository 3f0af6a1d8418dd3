# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""All models, each imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...runtime.decoders import Lazy as _Lazy

if TYPE_CHECKING:
    from .candidate_list import CandidateList as CandidateList
    from .case import Case as Case
    from .case_gene import CaseGene as CaseGene
    from .case_list import CaseList as CaseList
    from .case_payload import CasePayload as CasePayload
    from .case_summary import CaseSummary as CaseSummary
    from .changed_preset_group import ChangedPresetGroup as ChangedPresetGroup
    from .changed_status import ChangedStatus as ChangedStatus
    from .created_case import CreatedCase as CreatedCase
    from .detailed_ethnicity import DetailedEthnicity as DetailedEthnicity
    from .exported_variants import ExportedVariants as ExportedVariants
    from .folder_entry import FolderEntry as FolderEntry
    from .folder_page import FolderPage as FolderPage
    from .found_phenotype import FoundPhenotype as FoundPhenotype
    from .found_phenotype_list import FoundPhenotypeList as FoundPhenotypeList
    from .gene import Gene as Gene
    from .gene_list import GeneList as GeneList
    from .gene_list_type import GeneListType as GeneListType
    from .kit import Kit as Kit
    from .kit_list import KitList as KitList
    from .known_gene_list import KnownGeneList as KnownGeneList
    from .known_gene_list_list import KnownGeneListList as KnownGeneListList
    from .known_sample import KnownSample as KnownSample
    from .known_sample_list import KnownSampleList as KnownSampleList
    from .label import Label as Label
    from .label_list import LabelList as LabelList
    from .login_request import LoginRequest as LoginRequest
    from .login_token import LoginToken as LoginToken
    from .older_login_token import OlderLoginToken as OlderLoginToken
    from .participant_emails import ParticipantEmails as ParticipantEmails
    from .participants import Participants as Participants
    from .patient import Patient as Patient
    from .patient_gender import PatientGender as PatientGender
    from .patient_relationship import PatientRelationship as PatientRelationship
    from .patients import Patients as Patients
    from .phenotype import Phenotype as Phenotype
    from .preset_group import PresetGroup as PresetGroup
    from .preset_group_change import PresetGroupChange as PresetGroupChange
    from .preset_group_list import PresetGroupList as PresetGroupList
    from .report import Report as Report
    from .report_list import ReportList as ReportList
    from .sample import Sample as Sample
    from .sample_file import SampleFile as SampleFile
    from .sequence_info import SequenceInfo as SequenceInfo
    from .status_change import StatusChange as StatusChange
    from .status_change_event import StatusChangeEvent as StatusChangeEvent
    from .storage_provider import StorageProvider as StorageProvider
    from .storage_provider_list import StorageProviderList as StorageProviderList
    from .tag import Tag as Tag
    from .tag_list import TagList as TagList
    from .test_data import TestData as TestData
    from .test_data_analysis_type import TestDataAnalysisType as TestDataAnalysisType
    from .test_data_sample_type import TestDataSampleType as TestDataSampleType
    from .test_data_type import TestDataType as TestDataType
    from .user import User as User
    from .user_list import UserList as UserList
    from .validation_problem import ValidationProblem as ValidationProblem
    from .variant import Variant as Variant
    from .variant_tag import VariantTag as VariantTag

_MODULES: dict[str, str] = {
    "CandidateList": "candidate_list",
    "Case": "case",
    "CaseGene": "case_gene",
    "CaseList": "case_list",
    "CasePayload": "case_payload",
    "CaseSummary": "case_summary",
    "ChangedPresetGroup": "changed_preset_group",
    "ChangedStatus": "changed_status",
    "CreatedCase": "created_case",
    "DetailedEthnicity": "detailed_ethnicity",
    "ExportedVariants": "exported_variants",
    "FolderEntry": "folder_entry",
    "FolderPage": "folder_page",
    "FoundPhenotype": "found_phenotype",
    "FoundPhenotypeList": "found_phenotype_list",
    "Gene": "gene",
    "GeneList": "gene_list",
    "GeneListType": "gene_list_type",
    "Kit": "kit",
    "KitList": "kit_list",
    "KnownGeneList": "known_gene_list",
    "KnownGeneListList": "known_gene_list_list",
    "KnownSample": "known_sample",
    "KnownSampleList": "known_sample_list",
    "Label": "label",
    "LabelList": "label_list",
    "LoginRequest": "login_request",
    "LoginToken": "login_token",
    "OlderLoginToken": "older_login_token",
    "ParticipantEmails": "participant_emails",
    "Participants": "participants",
    "Patient": "patient",
    "PatientGender": "patient_gender",
    "PatientRelationship": "patient_relationship",
    "Patients": "patients",
    "Phenotype": "phenotype",
    "PresetGroup": "preset_group",
    "PresetGroupChange": "preset_group_change",
    "PresetGroupList": "preset_group_list",
    "Report": "report",
    "ReportList": "report_list",
    "Sample": "sample",
    "SampleFile": "sample_file",
    "SequenceInfo": "sequence_info",
    "StatusChange": "status_change",
    "StatusChangeEvent": "status_change_event",
    "StorageProvider": "storage_provider",
    "StorageProviderList": "storage_provider_list",
    "Tag": "tag",
    "TagList": "tag_list",
    "TestData": "test_data",
    "TestDataAnalysisType": "test_data_analysis_type",
    "TestDataSampleType": "test_data_sample_type",
    "TestDataType": "test_data_type",
    "User": "user",
    "UserList": "user_list",
    "ValidationProblem": "validation_problem",
    "Variant": "variant",
    "VariantTag": "variant_tag",
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
