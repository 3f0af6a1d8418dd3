# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionAnalysisPagedListV4: /components/schemas/WorkflowSessionAnalysisPagedListV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionAnalysisPagedListV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionAnalysisPagedListV4(m.Model):
    """`/components/schemas/WorkflowSessionAnalysisPagedListV4` in the description."""

    items: list[WorkflowSessionAnalysisV4]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .workflow_session_analysis_v4 import WorkflowSessionAnalysisV4  # noqa: E402

WorkflowSessionAnalysisPagedListV4._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(WorkflowSessionAnalysisV4))),
    m.optional("nextPageToken", "next_page_token", d.TEXT, null=True),
    m.optional("remainingRecords", "remaining_records", d.INTEGER, null=True),
    m.optional("totalItemCount", "total_item_count", d.INTEGER, null=True),
)
