# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisStructuredInput: /components/schemas/CwlAnalysisStructuredInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisStructuredInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisStructuredInput(m.Model):
    """`/components/schemas/CwlAnalysisStructuredInput` in the description."""

    inputs: list[AnalysisDataInput]
    object_type: CwlAnalysisStructuredInputObjectType | str = "STRUCTURED"
    parameters: list[AnalysisParameterInput | None] | None | Unset = UNSET
    reference_data_parameters: list[AnalysisReferenceDataParameter | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data_input import AnalysisDataInput  # noqa: E402
from .analysis_parameter_input import AnalysisParameterInput  # noqa: E402
from .analysis_reference_data_parameter import AnalysisReferenceDataParameter  # noqa: E402
from .cwl_analysis_structured_input_object_type import CwlAnalysisStructuredInputObjectType  # noqa: E402

CwlAnalysisStructuredInput._describe(
    m.required("inputs", "inputs", d.ListOf(d.ModelOf(AnalysisDataInput))),
    m.required("objectType", "object_type", d.OneValueOf(CwlAnalysisStructuredInputObjectType)),
    m.optional("parameters", "parameters", d.ListOf(d.Nullable(d.ModelOf(AnalysisParameterInput))), null=True),
    m.optional(
        "referenceDataParameters",
        "reference_data_parameters",
        d.ListOf(d.Nullable(d.ModelOf(AnalysisReferenceDataParameter))),
        null=True,
    ),
)
