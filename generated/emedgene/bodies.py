# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""What requests take as plain mappings, with keys as on the wire, and the values of enums: for type checkers and
editors. `PartialX` is for changes, which need not have all of it.
"""

from __future__ import annotations

import datetime
import typing as t
from collections import abc
from typing import Any, TypeAlias

from .models.detailed_ethnicity import DetailedEthnicity
from .models.gene import Gene
from .models.gene_list import GeneList
from .models.gene_list_type import GeneListType
from .models.patient import Patient
from .models.patient_gender import PatientGender
from .models.patient_relationship import PatientRelationship
from .models.patients import Patients
from .models.phenotype import Phenotype
from .models.sample import Sample
from .models.sample_file import SampleFile
from .models.sequence_info import SequenceInfo
from .models.test_data import TestData
from .models.test_data_analysis_type import TestDataAnalysisType
from .models.test_data_sample_type import TestDataSampleType
from .models.test_data_type import TestDataType


class CasePayloadDict(t.TypedDict):
    """`/components/schemas/CasePayload` in the description, as a mapping."""

    enrich_disease_phenotypes: t.NotRequired[bool]
    include_incidental_parents: t.NotRequired[bool]
    sharing_level: t.NotRequired[int]
    should_upload: bool
    test_data: TestData | TestDataDict


class DetailedEthnicityDict(t.TypedDict):
    """`/components/schemas/DetailedEthnicity` in the description, as a mapping."""

    maternal: t.NotRequired[abc.Sequence[str]]
    paternal: t.NotRequired[abc.Sequence[str]]


class GeneDict(t.TypedDict):
    """`/components/schemas/Gene` in the description, as a mapping."""

    id: t.NotRequired[str]
    match: t.NotRequired[str]
    name: t.NotRequired[str]
    ncbi_id: t.NotRequired[str]


class GeneListDict(t.TypedDict):
    """`/components/schemas/GeneList` in the description, as a mapping."""

    genes: t.NotRequired[abc.Sequence[Gene | GeneDict | abc.Mapping[str, Any]]]
    id: int
    name: t.NotRequired[str]
    type: GeneListType | GeneListTypeValue | str
    visible: t.NotRequired[bool]


GeneListTypeValue: TypeAlias = t.Literal["all", "existing", "new"]


class LoginRequestDict(t.TypedDict):
    """`/components/schemas/LoginRequest` in the description, as a mapping."""

    password: str
    username: str


class ParticipantEmailsDict(t.TypedDict):
    """`/components/schemas/ParticipantEmails` in the description, as a mapping."""

    emails: abc.Sequence[str]


class ParticipantsDict(t.TypedDict):
    """`/components/schemas/Participants` in the description, as a mapping."""

    participants: abc.Sequence[int]


class PatientDict(t.TypedDict):
    """`/components/schemas/Patient` in the description, as a mapping."""

    date_of_birth: t.NotRequired[datetime.date | str]
    dead: t.NotRequired[bool]
    detailed_ethnicity: t.NotRequired[DetailedEthnicity | DetailedEthnicityDict]
    fastq_sample: str
    father: t.NotRequired[str | None]
    gender: PatientGender | PatientGenderValue | str
    healthy: bool
    id: str
    ignore: t.NotRequired[bool]
    mother: t.NotRequired[str | None]
    notes: t.NotRequired[str]
    other_family_data_key: t.NotRequired[str]
    other_family_data_sample: t.NotRequired[str]
    pending_sample_name: t.NotRequired[str]
    phenotypes: abc.Sequence[Phenotype | PhenotypeDict]
    quality: t.NotRequired[str]
    relationship: PatientRelationship | PatientRelationshipValue | str
    zygosity: t.NotRequired[str]


PatientGenderValue: TypeAlias = t.Literal["Male", "Female", "Unknown"]

PatientRelationshipValue: TypeAlias = t.Literal["Test Subject", "Mother", "Father", "Sibling", "Other"]


class PatientsDict(t.TypedDict):
    """`/components/schemas/Patients` in the description, as a mapping."""

    father: t.NotRequired[Patient | PatientDict]
    mother: t.NotRequired[Patient | PatientDict]
    other: abc.Sequence[Patient | PatientDict]
    proband: Patient | PatientDict


class PhenotypeDict(t.TypedDict):
    """`/components/schemas/Phenotype` in the description, as a mapping."""

    diseasesIds: t.NotRequired[abc.Sequence[str]]
    id: t.NotRequired[str]
    name: t.NotRequired[str]
    related: t.NotRequired[bool]


class PresetGroupChangeDict(t.TypedDict):
    """`/components/schemas/PresetGroupChange` in the description, as a mapping."""

    preset_group: str


class SampleDict(t.TypedDict):
    """`/components/schemas/Sample` in the description, as a mapping."""

    bam_location: t.NotRequired[str]
    directoryPath: t.NotRequired[str]
    fastq: str
    id: t.NotRequired[int]
    patient: t.NotRequired[str]
    sampleFiles: t.NotRequired[abc.Sequence[SampleFile | SampleFileDict]]
    sample_type: t.NotRequired[str]
    status: t.NotRequired[str]
    storage_id: t.NotRequired[int]


class SampleFileDict(t.TypedDict):
    """`/components/schemas/SampleFile` in the description, as a mapping."""

    filename: str
    path: str
    sample_type: t.NotRequired[str]
    size: int
    status: str
    storage_id: int
    vcf_column_name: t.NotRequired[str]


class SequenceInfoDict(t.TypedDict):
    """`/components/schemas/SequenceInfo` in the description, as a mapping."""

    intersect_bed_id: t.NotRequired[int | None]
    kit_id: t.NotRequired[int]


class StatusChangeDict(t.TypedDict):
    """`/components/schemas/StatusChange` in the description, as a mapping."""

    status: str


TestDataAnalysisTypeValue: TypeAlias = t.Literal[
    "carrier", "rare_disease", "population_screening", "from_kit", "virtual_panel"
]


class TestDataDict(t.TypedDict):
    """`/components/schemas/TestData` in the description, as a mapping."""

    analysis_type: t.NotRequired[TestDataAnalysisType | TestDataAnalysisTypeValue | str | None]
    boostGenes: bool
    consanguinity: t.NotRequired[bool]
    disease_penetrance: t.NotRequired[int]
    disease_severity: t.NotRequired[str]
    diseases: t.NotRequired[abc.Sequence[Any]]
    due_date: t.NotRequired[datetime.date | str]
    extra_data: t.NotRequired[abc.Mapping[str, Any] | str]
    filename: t.NotRequired[str]
    gene_list: GeneList | GeneListDict
    gene_list_visible: t.NotRequired[bool]
    incidental_findings: t.NotRequired[str | None]
    indication_for_testing: t.NotRequired[str]
    inheritance_modes: t.NotRequired[abc.Sequence[str]]
    labels: abc.Sequence[int]
    notes: str
    patients: Patients | PatientsDict
    sample_type: TestDataSampleType | TestDataSampleTypeValue | str
    samples: abc.Sequence[Sample | SampleDict]
    selected_preset_set: str | None
    sequence_info: t.NotRequired[SequenceInfo | SequenceInfoDict]
    type: TestDataType | TestDataTypeValue | str


TestDataSampleTypeValue: TypeAlias = t.Literal["fastq", "vcf"]

TestDataTypeValue: TypeAlias = t.Literal["Exome", "Whole Genome", "Custom Panel"]
