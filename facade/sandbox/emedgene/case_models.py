"""Cases, as they are created and as they are answered."""

from datetime import date, datetime
from enum import Enum
from typing import Any, Literal

from .library import BaseModel, Field, Strict


class Gender(str, Enum):
    """What the laboratory was told."""

    MALE = "Male"
    FEMALE = "Female"
    UNKNOWN = "Unknown"


class Gene(BaseModel):
    """A gene of a list."""

    name: str
    id: str | None = None
    ncbi_id: str | None = None
    match: str | None = None


class Phenotype(Strict):
    """A trait of a patient: an id, a name, or both."""

    id: str | None = None
    name: str | None = None
    related: bool | None = None
    diseasesIds: list[str] | None = None


class Ethnicity(BaseModel):
    """Where the ancestors came from."""

    maternal: list[str] = []
    paternal: list[str] = []


class Patient(BaseModel):
    """A member of the family."""

    id: str
    relationship: Literal["Test Subject", "Mother", "Father", "Sibling", "Other"]
    gender: Gender
    healthy: bool
    fastq_sample: str = ""
    pending_sample_name: str | None = None
    phenotypes: list[Phenotype] = []
    mother: str | None = None
    father: str | None = None
    date_of_birth: str | None = None
    dead: bool | None = None
    ignore: bool | None = None
    notes: str | None = None
    quality: str | None = None
    zygosity: str | None = None
    detailed_ethnicity: Ethnicity | None = None
    other_family_data_key: str | None = None
    other_family_data_sample: str | None = None


class Patients(BaseModel):
    """A family."""

    proband: Patient
    mother: Patient | None = None
    father: Patient | None = None
    other: list[Patient] = []


class GeneList(BaseModel):
    """All genes, a list that exists, or a new one."""

    type: Literal["all", "existing", "new"]
    id: int
    name: str | None = None
    visible: bool | None = None
    genes: list[Gene] | None = None


class SequenceInfo(BaseModel):
    """What was sequenced with."""

    kit_id: int | None = None
    intersect_bed_id: int | None = None


class SampleFile(BaseModel):
    """A file of a sample in a storage."""

    path: str
    filename: str
    size: int = 0
    status: Literal["uploaded"] = "uploaded"
    storage_id: int
    vcf_column_name: str | None = None
    sample_type: str | None = None


class Sample(BaseModel):
    """A sample: with its files, or with the id of one that is known."""

    fastq: str
    id: int | None = None
    status: str | None = None
    sampleFiles: list[SampleFile] | None = None
    bam_location: str | None = None
    storage_id: int | None = None
    patient: str | None = None
    directoryPath: str | None = None
    sample_type: str | None = None


class TestData(BaseModel):
    """What is to be found out, and of whom."""

    type: Literal["Exome", "Whole Genome", "Custom Panel"]
    sample_type: Literal["fastq", "vcf"]
    patients: Patients
    gene_list: GeneList
    boostGenes: bool = False
    samples: list[Sample] = []
    analysis_type: str | None = None
    consanguinity: bool | None = None
    disease_penetrance: int | None = Field(None, ge=0, le=100)
    disease_severity: str | None = None
    diseases: list[Any] = []
    due_date: date | None = None
    extra_data: dict[str, Any] | str | None = None
    filename: str | None = None
    gene_list_visible: bool | None = None
    incidental_findings: str | None = None
    indication_for_testing: str | None = None
    inheritance_modes: list[str] = []
    labels: list[int] = []
    notes: str = Field("", max_length=4000)
    selected_preset_set: str | None = None
    sequence_info: SequenceInfo | None = None


class NewCase(BaseModel):
    """A case to be created."""

    test_data: TestData
    should_upload: bool
    sharing_level: Literal[0, 1] = 0
    enrich_disease_phenotypes: bool | None = None
    include_incidental_parents: bool | None = None


class CreatedCase(BaseModel):
    """What came of it. The key of the status begins with a capital."""

    name: str
    Status: str
    creation_time: datetime | None = None


class CreateQuery(BaseModel):
    """How to create a case."""

    dry_run: bool = Field(False, description="only look whether the case could be created")


class CaseSummary(BaseModel):
    """A case in a list."""

    name: str
    status: str | None = None
    creation_time: datetime | None = None
    last_update: datetime | None = None
    creator: str | None = None
    participants: list[int] | None = None
    geneListName: str | None = None
    genes: list[Gene] | None = None
    selected_preset_set: str | None = None


class CaseList(BaseModel):
    """A page of cases."""

    hits: list[CaseSummary]
    total: int | None = None


class Case(BaseModel):
    """A case, or the fields of it that were asked for."""

    name: str | None = None
    status: str | None = None
    creation_time: datetime | None = None
    last_update: datetime | None = None
    creator: str | None = None
    participants: list[int] | None = None
    patients: Patients | None = None
    geneListName: str | None = None
    genes: list[Gene] | None = None
    selected_preset_set: str | None = None
    test_data: dict[str, Any] | None = None


class CaseQuery(BaseModel):
    """Which cases."""

    from_: int = Field(0, alias="from", ge=0)
    size: int = Field(20, ge=0)
    status: list[str] = []


class FieldsQuery(BaseModel):
    """Which fields; all of them unless said."""

    test_fields: list[str] = []


class NewStatus(BaseModel):
    """The status that a case is to have."""

    status: str


class CaseStatus(BaseModel):
    """The status that a case has."""

    name: str
    status: str


class PresetGroupChoice(BaseModel):
    """A group of presets, by name or id."""

    preset_group: str


class ChosenPresets(BaseModel):
    """The presets that a case has."""

    name: str
    selected_preset_set: str | None = None


class Emails(BaseModel):
    """Users, by their addresses."""

    emails: list[str]


class Participants(BaseModel):
    """Users, by their ids: the body of a request, and its answer."""

    participants: list[int]
