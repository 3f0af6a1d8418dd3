# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisPagedListV3: /components/schemas/AnalysisPagedListV3."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisPagedListV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisPagedListV3(Model):
    """`/components/schemas/AnalysisPagedListV3` in the description."""

    items: list[AnalysisV3]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_v3 import AnalysisV3  # noqa: E402

AnalysisPagedListV3._describe(
    required("items", "items", ListOf(ModelOf(AnalysisV3))),
    optional("nextPageToken", "next_page_token", TEXT, null=True),
    optional("remainingRecords", "remaining_records", INTEGER, null=True),
    optional("totalItemCount", "total_item_count", INTEGER, null=True),
)
