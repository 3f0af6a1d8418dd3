# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NextflowAnalysisInput: /components/schemas/NextflowAnalysisInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NextflowAnalysisInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NextflowAnalysisInput(m.Model):
    """`/components/schemas/NextflowAnalysisInput` in the description."""

    inputs: list[AnalysisDataInput]
    parameters: list[AnalysisParameterInput | None] | None | Unset = UNSET
    reference_data_parameters: list[AnalysisReferenceDataParameter | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data_input import AnalysisDataInput  # noqa: E402
from .analysis_parameter_input import AnalysisParameterInput  # noqa: E402
from .analysis_reference_data_parameter import AnalysisReferenceDataParameter  # noqa: E402

NextflowAnalysisInput._describe(
    m.required("inputs", "inputs", d.ListOf(d.ModelOf(AnalysisDataInput))),
    m.optional("parameters", "parameters", d.ListOf(d.Nullable(d.ModelOf(AnalysisParameterInput))), null=True),
    m.optional(
        "referenceDataParameters",
        "reference_data_parameters",
        d.ListOf(d.Nullable(d.ModelOf(AnalysisReferenceDataParameter))),
        null=True,
    ),
)
