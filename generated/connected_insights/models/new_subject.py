# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewSubject: /components/schemas/NewSubject."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NewSubject"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewSubject(m.Model):
    """`/components/schemas/NewSubject` in the description."""

    allow_dna_storage: str | Unset = UNSET
    custom_phenotypes: Any = UNSET
    date_of_birth: str | Unset = UNSET
    family_history: str | Unset = UNSET
    first_name: str | Unset = UNSET
    gender: NewSubjectGender | str | Unset = UNSET
    has_research_consent: str | Unset = UNSET
    id: str | Unset = UNSET
    is_affected: NewSubjectIsAffected | str | Unset = UNSET
    last_name: str | Unset = UNSET
    medical_history: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    mrn: str | Unset = UNSET
    other_relationship_to_proband: str | Unset = UNSET
    phenotypes: list[Phenotype] | Unset = UNSET
    previous_test_history: str | Unset = UNSET
    relationship_to_proband: str | Unset = UNSET
    report_types: list[str] | Unset = UNSET
    samples: list[NewSample] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .new_sample import NewSample  # noqa: E402
from .new_subject_gender import NewSubjectGender  # noqa: E402
from .new_subject_is_affected import NewSubjectIsAffected  # noqa: E402
from .phenotype import Phenotype  # noqa: E402

NewSubject._describe(
    m.optional("allowDnaStorage", "allow_dna_storage", d.TEXT),
    m.optional("customPhenotypes", "custom_phenotypes", d.ANY),
    m.optional("dateOfBirth", "date_of_birth", d.TEXT),
    m.optional("familyHistory", "family_history", d.TEXT),
    m.optional("firstName", "first_name", d.TEXT),
    m.optional("gender", "gender", d.OneValueOf(NewSubjectGender)),
    m.optional("hasResearchConsent", "has_research_consent", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("isAffected", "is_affected", d.OneValueOf(NewSubjectIsAffected)),
    m.optional("lastName", "last_name", d.TEXT),
    m.optional("medicalHistory", "medical_history", d.TEXT),
    m.optional("middleName", "middle_name", d.TEXT),
    m.optional("mrn", "mrn", d.TEXT),
    m.optional("otherRelationshipToProband", "other_relationship_to_proband", d.TEXT),
    m.optional("phenotypes", "phenotypes", d.ListOf(d.ModelOf(Phenotype))),
    m.optional("previousTestHistory", "previous_test_history", d.TEXT),
    m.optional("relationshipToProband", "relationship_to_proband", d.TEXT),
    m.optional("reportTypes", "report_types", d.ListOf(d.TEXT)),
    m.optional("samples", "samples", d.ListOf(d.ModelOf(NewSample))),
)
