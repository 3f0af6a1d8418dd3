# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageBundleList: /components/schemas/StorageBundleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/StorageBundleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageBundleList(lists.Listing["StorageBundle"]):
    """`/components/schemas/StorageBundleList` in the description."""

    items: list[StorageBundle]


# The classes that this one names are imported after it is made: they may name it in turn.
from .storage_bundle import StorageBundle  # noqa: E402

StorageBundleList._describe(m.required("items", "items", d.ListOf(d.ModelOf(StorageBundle))), listing="items")
