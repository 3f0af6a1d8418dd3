# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisWithStructuredInput: /components/schemas/CwlAnalysisWithStructuredInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisWithStructuredInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisWithStructuredInput(Model):
    """`/components/schemas/CwlAnalysisWithStructuredInput` in the description."""

    inputs: list[AnalysisDataInput]
    parameters: list[AnalysisParameterInput | None] | None | Unset = UNSET
    reference_data_parameters: list[AnalysisReferenceDataParameter | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data_input import AnalysisDataInput  # noqa: E402
from .analysis_parameter_input import AnalysisParameterInput  # noqa: E402
from .analysis_reference_data_parameter import AnalysisReferenceDataParameter  # noqa: E402

CwlAnalysisWithStructuredInput._describe(
    required("inputs", "inputs", ListOf(ModelOf(AnalysisDataInput))),
    optional("parameters", "parameters", ListOf(Nullable(ModelOf(AnalysisParameterInput))), null=True),
    optional(
        "referenceDataParameters",
        "reference_data_parameters",
        ListOf(Nullable(ModelOf(AnalysisReferenceDataParameter))),
        null=True,
    ),
)
