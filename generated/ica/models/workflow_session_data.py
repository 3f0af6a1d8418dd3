# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionData: /components/schemas/WorkflowSessionData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionData(m.Model):
    """`/components/schemas/WorkflowSessionData` in the description."""

    data_id: str
    data_type: WorkflowSessionDataDataType | str
    format: DataFormat | None
    mount_path: str | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_format import DataFormat  # noqa: E402
from .workflow_session_data_data_type import WorkflowSessionDataDataType  # noqa: E402

WorkflowSessionData._describe(
    m.required("dataId", "data_id", d.TEXT),
    m.required("dataType", "data_type", d.OneValueOf(WorkflowSessionDataDataType)),
    m.required("format", "format", d.ModelOf(DataFormat), null=True),
    m.optional("mountPath", "mount_path", d.TEXT),
    m.required("name", "name", d.TEXT),
)
