# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisData: /components/schemas/AnalysisData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisData(Model):
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
    optional("children", "children", ListOf(ModelOf(AnalysisData))),
    required("dataId", "data_id", TEXT),
    required("dataType", "data_type", OneValueOf(AnalysisDataDataType)),
    required("format", "format", ModelOf(DataFormat), null=True),
    optional("mountPath", "mount_path", TEXT),
    required("name", "name", TEXT),
)
