# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransferPagedList: /components/schemas/DataTransferPagedList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataTransferPagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataTransferPagedList(m.Model):
    """`/components/schemas/DataTransferPagedList` in the description."""

    items: list[DataTransfer]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_transfer import DataTransfer  # noqa: E402

DataTransferPagedList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(DataTransfer))),
    m.optional("nextPageToken", "next_page_token", d.TEXT, null=True),
    m.optional("remainingRecords", "remaining_records", d.INTEGER, null=True),
    m.optional("totalItemCount", "total_item_count", d.INTEGER, null=True),
)
