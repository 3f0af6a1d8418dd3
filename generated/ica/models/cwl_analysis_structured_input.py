# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisStructuredInput: /components/schemas/CwlAnalysisStructuredInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisStructuredInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisStructuredInput(Model):
    """`/components/schemas/CwlAnalysisStructuredInput` in the description."""

    inputs: list[AnalysisDataInput]
    object_type: CwlAnalysisStructuredInputObjectType | str
    parameters: list[AnalysisParameterInput | None] | None | Unset = UNSET
    reference_data_parameters: list[AnalysisReferenceDataParameter | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data_input import AnalysisDataInput  # noqa: E402
from .analysis_parameter_input import AnalysisParameterInput  # noqa: E402
from .analysis_reference_data_parameter import AnalysisReferenceDataParameter  # noqa: E402
from .cwl_analysis_structured_input_object_type import CwlAnalysisStructuredInputObjectType  # noqa: E402

CwlAnalysisStructuredInput._describe(
    required("inputs", "inputs", ListOf(ModelOf(AnalysisDataInput))),
    required("objectType", "object_type", OneValueOf(CwlAnalysisStructuredInputObjectType)),
    optional("parameters", "parameters", ListOf(Nullable(ModelOf(AnalysisParameterInput))), null=True),
    optional(
        "referenceDataParameters",
        "reference_data_parameters",
        ListOf(Nullable(ModelOf(AnalysisReferenceDataParameter))),
        null=True,
    ),
)
