"""What is not a case: logins, users, variants, reports, storages, samples, phenotypes, settings, activity."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from .library import BaseModel, Field


class PageQuery(BaseModel):
    """Which part of a list."""

    from_: int = Field(0, alias="from", ge=0)
    size: int = Field(20, ge=0)


class Credentials(BaseModel):
    """A user's name and password."""

    username: str
    password: str


class Token(BaseModel):
    """A token; none when the password is wrong."""

    access_token: str | None = None
    token_type: str | None = None


class User(BaseModel):
    """Somebody of the organisation."""

    id: int
    email: str
    organization_id: int
    name: str | None = None


class Users(BaseModel):
    """A page of users."""

    hits: list[User]
    total: int


class Tag(BaseModel):
    """What somebody thinks of a variant."""

    value: str
    id: int | None = None


class Tags(BaseModel):
    """All tags."""

    hits: list[Tag]
    total: int


class Transcript(BaseModel):
    """How a variant is written in one transcript."""

    name: str
    hgvs_c: str | None = None


class Snv(BaseModel):
    """A small variant. Which of the two keys has the details depends on the case."""

    kind: Literal["snv"]
    gene_name: str = Field(description="one or more genes, with commas between them")
    tag: Tag | None = None
    chromosome: str
    position: int
    ref: str
    alt: str
    allele_frequency: Decimal | None = None
    pathogenicity: str | None = None
    acmg_tags: list[str] = []
    transcripts: list[Transcript] = []
    variant_details: str | None = None
    Variant_details: str | None = None


class Cnv(BaseModel):
    """A gain or loss. Which of the two keys has the details depends on the case."""

    kind: Literal["cnv"]
    gene_name: str = Field(description="one or more genes, with commas between them")
    tag: Tag | None = None
    chromosome: str
    start: int
    end: int
    copy_number: int
    pathogenicity: str | None = None
    acmg_tags: list[str] = []
    transcripts: list[Transcript] = []
    variant_details: str | None = None
    Variant_details: str | None = None


Variant = Annotated[Snv | Cnv, Field(discriminator="kind")]


class Candidates(BaseModel):
    """The tagged variants of a case."""

    hits: list[Variant]
    total: int


class Export(BaseModel):
    """The variants of a case, under one key or the other."""

    hits: list[Variant] | None = None
    variants: list[Variant] | None = None


class Report(BaseModel):
    """A report of a finalized case."""

    id: int
    type: str
    file_name: str


class Reports(BaseModel):
    """The reports of a case."""

    hits: list[Report]


class Storage(BaseModel):
    """A storage; `basespace` has folders whose names are ids."""

    id: int
    name: str
    scheme: str


class Storages(BaseModel):
    """All storages."""

    hits: list[Storage]


class FolderQuery(BaseModel):
    """Which part of which folder; the root when there is no path."""

    path: str | None = None
    from_: int = Field(0, alias="from", ge=0)
    size: int = Field(100, ge=0)


class Resource(BaseModel):
    """A file or a folder; paths are made of names, people read aliases."""

    name: str
    alias: str
    type: Literal["file", "folder"]
    size: int | None = None


class Folder(BaseModel):
    """A page of a folder."""

    resources: list[Resource]
    has_more: bool


class SampleQuery(PageQuery):
    """Which samples."""

    query: str = ""
    sampleType: str | None = None
    exact_match: bool = False


class KnownSample(BaseModel):
    """A sample; `note` is the case that it came with."""

    id: int
    note: str
    fastq: str
    sampleType: str


class Samples(BaseModel):
    """A page of samples."""

    hits: list[KnownSample]
    total: int


class PhenotypeQuery(PageQuery):
    """Which phenotypes: an HPO id, or a piece of the name."""

    query: str = ""


class FoundPhenotype(BaseModel):
    """A phenotype, and how it was found."""

    id: str
    name: str
    match: Any = None


class Phenotypes(BaseModel):
    """A page of phenotypes."""

    hits: list[FoundPhenotype]
    total: int


class Named(BaseModel):
    """Something with an id and a name."""

    id: int
    name: str


class NamedList(BaseModel):
    """Such things."""

    hits: list[Named]
    total: int


class Kit(BaseModel):
    """A kit that samples are enriched with."""

    id: int
    name: str
    intersect_bed_id: int | None = Field(None, alias="intersectBedId")


class Kits(BaseModel):
    """All kits."""

    hits: list[Kit]
    total: int


class ActivityQuery(BaseModel):
    """Which page; the first is 1."""

    page: int = Field(1, ge=1)
    per_page: int = Field(25, ge=1, le=100)


class Activity(BaseModel):
    """What somebody did with a case."""

    happened_at: datetime = Field(alias="happenedAt")
    user: str
    action: str
    case_name: str
    hours_since_creation: Decimal


class ActivityPage(BaseModel):
    """A page of what was done, newest first."""

    items: list[Activity]
    page: int
    per_page: int
    total: int
