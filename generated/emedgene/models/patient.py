# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Patient: /components/schemas/Patient."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Patient"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Patient(m.Model):
    """`/components/schemas/Patient` in the description."""

    date_of_birth: datetime.date | Unset = UNSET
    dead: bool | Unset = UNSET
    detailed_ethnicity: DetailedEthnicity | Unset = UNSET
    fastq_sample: str
    father: str | None | Unset = UNSET
    gender: PatientGender | str
    healthy: bool
    id: str
    ignore: bool | Unset = UNSET
    mother: str | None | Unset = UNSET
    notes: str | Unset = UNSET
    other_family_data_key: str | Unset = UNSET
    other_family_data_sample: str | Unset = UNSET
    pending_sample_name: str | Unset = UNSET
    phenotypes: list[Phenotype]
    quality: str | Unset = UNSET
    relationship: PatientRelationship | str
    zygosity: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .detailed_ethnicity import DetailedEthnicity  # noqa: E402
from .patient_gender import PatientGender  # noqa: E402
from .patient_relationship import PatientRelationship  # noqa: E402
from .phenotype import Phenotype  # noqa: E402

Patient._describe(
    m.optional("date_of_birth", "date_of_birth", d.DAY),
    m.optional("dead", "dead", d.BOOLEAN),
    m.optional("detailed_ethnicity", "detailed_ethnicity", d.ModelOf(DetailedEthnicity)),
    m.required("fastq_sample", "fastq_sample", d.TEXT),
    m.optional("father", "father", d.TEXT, null=True),
    m.required("gender", "gender", d.OneValueOf(PatientGender)),
    m.required("healthy", "healthy", d.BOOLEAN),
    m.required("id", "id", d.TEXT),
    m.optional("ignore", "ignore", d.BOOLEAN),
    m.optional("mother", "mother", d.TEXT, null=True),
    m.optional("notes", "notes", d.TEXT),
    m.optional("other_family_data_key", "other_family_data_key", d.TEXT),
    m.optional("other_family_data_sample", "other_family_data_sample", d.TEXT),
    m.optional("pending_sample_name", "pending_sample_name", d.TEXT),
    m.required("phenotypes", "phenotypes", d.ListOf(d.ModelOf(Phenotype))),
    m.optional("quality", "quality", d.TEXT),
    m.required("relationship", "relationship", d.OneValueOf(PatientRelationship)),
    m.optional("zygosity", "zygosity", d.TEXT),
)
