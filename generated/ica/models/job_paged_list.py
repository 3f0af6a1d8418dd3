# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""JobPagedList: /components/schemas/JobPagedList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/JobPagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class JobPagedList(Model):
    """`/components/schemas/JobPagedList` in the description."""

    items: list[Job | None]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

JobPagedList._describe(
    required("items", "items", ListOf(Nullable(ModelOf(Job)))),
    optional("nextPageToken", "next_page_token", TEXT, null=True),
    optional("remainingRecords", "remaining_records", INTEGER, null=True),
    optional("totalItemCount", "total_item_count", INTEGER, null=True),
)
