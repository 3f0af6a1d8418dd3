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

    allow_dna_storage: str | None | Unset = UNSET
    custom_phenotypes: Any = UNSET
    date_of_birth: str | None | Unset = UNSET
    family_history: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    gender: NewSubjectGender | str | None | Unset = UNSET
    has_research_consent: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    is_affected: NewSubjectIsAffected | str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    medical_history: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    mrn: str | None | Unset = UNSET
    other_relationship_to_proband: str | None | Unset = UNSET
    phenotypes: list[Phenotype] | None | Unset = UNSET
    previous_test_history: str | None | Unset = UNSET
    relationship_to_proband: str | None | Unset = UNSET
    report_types: list[str] | None | Unset = UNSET
    samples: list[NewSample] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .new_sample import NewSample  # noqa: E402
from .new_subject_gender import NewSubjectGender  # noqa: E402
from .new_subject_is_affected import NewSubjectIsAffected  # noqa: E402
from .phenotype import Phenotype  # noqa: E402

NewSubject._describe(
    m.optional("allowDnaStorage", "allow_dna_storage", d.TEXT, null=True),
    m.optional("customPhenotypes", "custom_phenotypes", d.ANY, null=True),
    m.optional("dateOfBirth", "date_of_birth", d.TEXT, null=True),
    m.optional("familyHistory", "family_history", d.TEXT, null=True),
    m.optional("firstName", "first_name", d.TEXT, null=True),
    m.optional("gender", "gender", d.OneValueOf(NewSubjectGender), null=True),
    m.optional("hasResearchConsent", "has_research_consent", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("isAffected", "is_affected", d.OneValueOf(NewSubjectIsAffected), null=True),
    m.optional("lastName", "last_name", d.TEXT, null=True),
    m.optional("medicalHistory", "medical_history", d.TEXT, null=True),
    m.optional("middleName", "middle_name", d.TEXT, null=True),
    m.optional("mrn", "mrn", d.TEXT, null=True),
    m.optional("otherRelationshipToProband", "other_relationship_to_proband", d.TEXT, null=True),
    m.optional("phenotypes", "phenotypes", d.ListOf(d.ModelOf(Phenotype)), null=True),
    m.optional("previousTestHistory", "previous_test_history", d.TEXT, null=True),
    m.optional("relationshipToProband", "relationship_to_proband", d.TEXT, null=True),
    m.optional("reportTypes", "report_types", d.ListOf(d.TEXT), null=True),
    m.optional("samples", "samples", d.ListOf(d.ModelOf(NewSample)), null=True),
)
