# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DiseaseConfig: /components/schemas/DiseaseConfig."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DiseaseConfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DiseaseConfig(m.Model):
    """`/components/schemas/DiseaseConfig` in the description."""

    associated_diseases_terms: list[AssociatedDisease] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .associated_disease import AssociatedDisease  # noqa: E402

DiseaseConfig._describe(
    m.optional(
        "associatedDiseasesTerms", "associated_diseases_terms", d.ListOf(d.ModelOf(AssociatedDisease)), null=True
    ),
    rest=d.ANY,
)
