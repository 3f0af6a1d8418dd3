# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisReferenceDataParameter: /components/schemas/AnalysisReferenceDataParameter."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisReferenceDataParameter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisReferenceDataParameter(m.Model):
    """`/components/schemas/AnalysisReferenceDataParameter` in the description."""

    parameter_code: str | Unset = UNSET
    reference_data_id: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisReferenceDataParameter._describe(
    m.optional("parameterCode", "parameter_code", d.TEXT), m.optional("referenceDataId", "reference_data_id", d.TEXT)
)
