# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisDataInput: /components/schemas/AnalysisDataInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisDataInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisDataInput(Model):
    """`/components/schemas/AnalysisDataInput` in the description."""

    data_ids: list[str] | Unset = UNSET
    external_data: list[AnalysisInputExternalData | None] | None | Unset = UNSET
    mounts: list[AnalysisInputDataMount | None] | None | Unset = UNSET
    parameter_code: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input_data_mount import AnalysisInputDataMount  # noqa: E402
from .analysis_input_external_data import AnalysisInputExternalData  # noqa: E402

AnalysisDataInput._describe(
    optional("dataIds", "data_ids", ListOf(TEXT)),
    optional("externalData", "external_data", ListOf(Nullable(ModelOf(AnalysisInputExternalData))), null=True),
    optional("mounts", "mounts", ListOf(Nullable(ModelOf(AnalysisInputDataMount))), null=True),
    required("parameterCode", "parameter_code", TEXT),
)
