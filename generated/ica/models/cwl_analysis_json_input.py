# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisJsonInput: /components/schemas/CwlAnalysisJsonInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisJsonInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisJsonInput(Model):
    """`/components/schemas/CwlAnalysisJsonInput` in the description."""

    data_ids: list[str] | Unset = UNSET
    external_data: list[AnalysisInputExternalData | None] | None | Unset = UNSET
    input_json: str
    mounts: list[AnalysisInputDataMount | None] | None | Unset = UNSET
    object_type: CwlAnalysisJsonInputObjectType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input_data_mount import AnalysisInputDataMount  # noqa: E402
from .analysis_input_external_data import AnalysisInputExternalData  # noqa: E402
from .cwl_analysis_json_input_object_type import CwlAnalysisJsonInputObjectType  # noqa: E402

CwlAnalysisJsonInput._describe(
    optional("dataIds", "data_ids", ListOf(TEXT)),
    optional("externalData", "external_data", ListOf(Nullable(ModelOf(AnalysisInputExternalData))), null=True),
    required("inputJson", "input_json", TEXT),
    optional("mounts", "mounts", ListOf(Nullable(ModelOf(AnalysisInputDataMount))), null=True),
    required("objectType", "object_type", OneValueOf(CwlAnalysisJsonInputObjectType)),
)
