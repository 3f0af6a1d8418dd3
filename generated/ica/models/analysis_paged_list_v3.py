# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisPagedListV3: /components/schemas/AnalysisPagedListV3."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisPagedListV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisPagedListV3(m.Model):
    """`/components/schemas/AnalysisPagedListV3` in the description."""

    items: list[AnalysisV3]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_v3 import AnalysisV3  # noqa: E402

AnalysisPagedListV3._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(AnalysisV3))),
    m.optional("nextPageToken", "next_page_token", d.TEXT, null=True),
    m.optional("remainingRecords", "remaining_records", d.INTEGER, null=True),
    m.optional("totalItemCount", "total_item_count", d.INTEGER, null=True),
)
