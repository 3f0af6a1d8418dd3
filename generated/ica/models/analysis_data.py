# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisData: /components/schemas/AnalysisData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisData(m.Model):
    """`/components/schemas/AnalysisData` in the description."""

    children: list[AnalysisData] | Unset = UNSET
    data_id: str
    data_type: AnalysisDataDataType | str
    format: DataFormat | None
    mount_path: str | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data_data_type import AnalysisDataDataType  # noqa: E402
from .data_format import DataFormat  # noqa: E402

AnalysisData._describe(
    m.optional("children", "children", d.ListOf(d.ModelOf(AnalysisData))),
    m.required("dataId", "data_id", d.TEXT),
    m.required("dataType", "data_type", d.OneValueOf(AnalysisDataDataType)),
    m.required("format", "format", d.ModelOf(DataFormat), null=True),
    m.optional("mountPath", "mount_path", d.TEXT),
    m.required("name", "name", d.TEXT),
)
