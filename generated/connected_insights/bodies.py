# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""What requests take as plain mappings, with keys as on the wire, and the values of enums: for type checkers and
editors. `PartialX` is for changes, which need not have all of it.
"""

from __future__ import annotations

import typing as t
from collections import abc
from typing import Any, TypeAlias

from ..runtime.files import FileLike
from .models.custom_metadata_entry import CustomMetadataEntry
from .models.molecular_data import MolecularData
from .models.new_case_phi import NewCasePhi
from .models.new_sample import NewSample
from .models.new_subject import NewSubject
from .models.new_subject_gender import NewSubjectGender
from .models.new_subject_is_affected import NewSubjectIsAffected
from .models.phenotype import Phenotype

ActOnQcActionValue: TypeAlias = t.Literal["override", "modify"]


class CaseCompletionDict(t.TypedDict):
    """`/components/schemas/CaseCompletion` in the description, as a mapping."""

    completedDate: str | None


class CaseListQueryDict(t.TypedDict):
    """`/components/schemas/CaseListQuery` in the description, as a mapping."""

    clientTimeZoneId: t.NotRequired[str | None]
    filters: t.NotRequired[abc.Sequence[str] | None]
    onlyOverDueCases: t.NotRequired[str | None]
    onlyUnassigned: t.NotRequired[str | None]
    pageNumber: t.NotRequired[int | None]
    pageSize: t.NotRequired[int | None]
    phiTypes: t.NotRequired[abc.Sequence[str] | None]
    showOverDueCases: t.NotRequired[bool | None]
    showUnspecifiedCases: t.NotRequired[bool | None]
    sortByColumns: t.NotRequired[abc.Sequence[str] | None]
    tags: t.NotRequired[abc.Sequence[str] | None]


class CasePatchDict(t.TypedDict):
    """`/components/schemas/CasePatch` in the description, as a mapping."""

    caseOwners: t.NotRequired[abc.Sequence[str] | None]
    clientAddressId: t.NotRequired[str | None]
    clientRecipientIds: t.NotRequired[abc.Sequence[str] | None]
    status: t.NotRequired[str | None]


class CaseStatusChangeDict(t.TypedDict):
    """`/components/schemas/CaseStatusChange` in the description, as a mapping."""

    status: str | None
    subState: t.NotRequired[str | None]


class CaseTagsDict(t.TypedDict):
    """`/components/schemas/CaseTags` in the description, as a mapping."""

    tags: abc.Sequence[str] | None


class CustomCaseDataUploadDict(t.TypedDict):
    """`/components/schemas/CustomCaseDataUpload` in the description, as a mapping."""

    files: abc.Sequence[FileLike] | None


class CustomMetadataDict(t.TypedDict):
    """`/components/schemas/CustomMetadata` in the description, as a mapping."""

    configData: t.NotRequired[
        abc.Sequence[CustomMetadataEntry | CustomMetadataEntryDict | abc.Mapping[str, Any]] | None
    ]


class CustomMetadataEntryDict(t.TypedDict):
    """`/components/schemas/CustomMetadataEntry` in the description, as a mapping."""

    name: t.NotRequired[str | None]
    order: t.NotRequired[int | None]
    restricted: t.NotRequired[bool | None]
    type: t.NotRequired[str | None]
    value: t.NotRequired[str | None]


class DiseaseTermDict(t.TypedDict):
    """`/components/schemas/DiseaseTerm` in the description, as a mapping."""

    externalid: str | None
    name: str | None
    ontologytype: str | None


class MolecularDataDict(t.TypedDict):
    """`/components/schemas/MolecularData` in the description, as a mapping."""

    fastqLink: t.NotRequired[str | None]
    userProvidedDirectory: t.NotRequired[str | None]


class NewCaseDict(t.TypedDict):
    """`/components/schemas/NewCase` in the description, as a mapping."""

    comment: t.NotRequired[str | None]
    displayId: str | None
    phi: t.NotRequired[NewCasePhi | NewCasePhiDict | abc.Mapping[str, Any] | None]
    subjects: t.NotRequired[abc.Sequence[NewSubject | NewSubjectDict] | None]
    tags: t.NotRequired[abc.Sequence[str] | None]
    testDefinitionId: str | None


class NewCasePhiDict(t.TypedDict):
    """`/components/schemas/NewCase/properties/phi` in the description, as a mapping."""

    summary: t.NotRequired[str | None]


class NewCommentDict(t.TypedDict):
    """`/components/schemas/NewComment` in the description, as a mapping."""

    comment: str | None


class NewSampleDict(t.TypedDict):
    """`/components/schemas/NewSample` in the description, as a mapping."""

    externalSampleId: t.NotRequired[str | None]
    externalSampleName: t.NotRequired[str | None]
    id: t.NotRequired[str | None]
    molecularData: t.NotRequired[abc.Sequence[MolecularData | MolecularDataDict | abc.Mapping[str, Any]] | None]
    status: t.NotRequired[str | None]


class NewSubjectDict(t.TypedDict):
    """`/components/schemas/NewSubject` in the description, as a mapping."""

    allowDnaStorage: t.NotRequired[str | None]
    customPhenotypes: t.NotRequired[Any]
    dateOfBirth: t.NotRequired[str | None]
    familyHistory: t.NotRequired[str | None]
    firstName: t.NotRequired[str | None]
    gender: t.NotRequired[NewSubjectGender | NewSubjectGenderValue | str | None]
    hasResearchConsent: t.NotRequired[str | None]
    id: t.NotRequired[str | None]
    isAffected: t.NotRequired[NewSubjectIsAffected | NewSubjectIsAffectedValue | str | None]
    lastName: t.NotRequired[str | None]
    medicalHistory: t.NotRequired[str | None]
    middleName: t.NotRequired[str | None]
    mrn: t.NotRequired[str | None]
    otherRelationshipToProband: t.NotRequired[str | None]
    phenotypes: t.NotRequired[abc.Sequence[Phenotype | PhenotypeDict | abc.Mapping[str, Any]] | None]
    previousTestHistory: t.NotRequired[str | None]
    relationshipToProband: t.NotRequired[str | None]
    reportTypes: t.NotRequired[abc.Sequence[str] | None]
    samples: t.NotRequired[abc.Sequence[NewSample | NewSampleDict] | None]


NewSubjectGenderValue: TypeAlias = t.Literal["MALE", "FEMALE", "UNKNOWN"]

NewSubjectIsAffectedValue: TypeAlias = t.Literal["AFFECTED", "UNAFFECTED", "UNKNOWN"]


class PhenotypeDict(t.TypedDict):
    """`/components/schemas/Phenotype` in the description, as a mapping."""

    code: t.NotRequired[str | None]
    source: t.NotRequired[str | None]


class TurnAroundTimeDict(t.TypedDict):
    """`/components/schemas/TurnAroundTime` in the description, as a mapping."""

    turnAroundTime: t.NotRequired[int | None]
