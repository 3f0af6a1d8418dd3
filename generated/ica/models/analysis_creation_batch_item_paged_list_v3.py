# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatchItemPagedListV3: /components/schemas/AnalysisCreationBatchItemPagedListV3."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatchItemPagedListV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisCreationBatchItemPagedListV3(m.Model):
    """`/components/schemas/AnalysisCreationBatchItemPagedListV3` in the description."""

    items: list[AnalysisCreationBatchItemV3]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_creation_batch_item_v3 import AnalysisCreationBatchItemV3  # noqa: E402

AnalysisCreationBatchItemPagedListV3._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(AnalysisCreationBatchItemV3))),
    m.optional("nextPageToken", "next_page_token", d.TEXT, null=True),
    m.optional("remainingRecords", "remaining_records", d.INTEGER, null=True),
    m.optional("totalItemCount", "total_item_count", d.INTEGER, null=True),
)
