# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisJsonInput: /components/schemas/CwlAnalysisJsonInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisJsonInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisJsonInput(m.Model):
    """`/components/schemas/CwlAnalysisJsonInput` in the description."""

    data_ids: list[str] | Unset = UNSET
    external_data: list[AnalysisInputExternalData | None] | None | Unset = UNSET
    input_json: str
    mounts: list[AnalysisInputDataMount | None] | None | Unset = UNSET
    object_type: CwlAnalysisJsonInputObjectType | str = "JSON"


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input_data_mount import AnalysisInputDataMount  # noqa: E402
from .analysis_input_external_data import AnalysisInputExternalData  # noqa: E402
from .cwl_analysis_json_input_object_type import CwlAnalysisJsonInputObjectType  # noqa: E402

CwlAnalysisJsonInput._describe(
    m.optional("dataIds", "data_ids", d.ListOf(d.TEXT)),
    m.optional("externalData", "external_data", d.ListOf(d.Nullable(d.ModelOf(AnalysisInputExternalData))), null=True),
    m.required("inputJson", "input_json", d.TEXT),
    m.optional("mounts", "mounts", d.ListOf(d.Nullable(d.ModelOf(AnalysisInputDataMount))), null=True),
    m.required("objectType", "object_type", d.OneValueOf(CwlAnalysisJsonInputObjectType)),
)
