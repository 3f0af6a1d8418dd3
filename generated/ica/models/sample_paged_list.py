# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SamplePagedList: /components/schemas/SamplePagedList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SamplePagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SamplePagedList(m.Model):
    """`/components/schemas/SamplePagedList` in the description."""

    items: list[Sample]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample import Sample  # noqa: E402

SamplePagedList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(Sample))),
    m.optional("nextPageToken", "next_page_token", d.TEXT, null=True),
    m.optional("remainingRecords", "remaining_records", d.INTEGER, null=True),
    m.optional("totalItemCount", "total_item_count", d.INTEGER, null=True),
)
