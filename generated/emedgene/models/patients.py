# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Patients: /components/schemas/Patients."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Patients"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Patients(m.Model):
    """`/components/schemas/Patients` in the description."""

    father: Patient | Unset = UNSET
    mother: Patient | Unset = UNSET
    other: list[Patient]
    proband: Patient


# The classes that this one names are imported after it is made: they may name it in turn.
from .patient import Patient  # noqa: E402

Patients._describe(
    m.optional("father", "father", d.ModelOf(Patient)),
    m.optional("mother", "mother", d.ModelOf(Patient)),
    m.required("other", "other", d.ListOf(d.ModelOf(Patient))),
    m.required("proband", "proband", d.ModelOf(Patient)),
)
