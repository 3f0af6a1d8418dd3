# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataPagedList: /components/schemas/BundleDataPagedList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BundleDataPagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataPagedList(Model):
    """`/components/schemas/BundleDataPagedList` in the description."""

    items: list[BundleData | None]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_data import BundleData  # noqa: E402

BundleDataPagedList._describe(
    required("items", "items", ListOf(Nullable(ModelOf(BundleData)))),
    optional("nextPageToken", "next_page_token", TEXT, null=True),
    optional("remainingRecords", "remaining_records", INTEGER, null=True),
    optional("totalItemCount", "total_item_count", INTEGER, null=True),
)
