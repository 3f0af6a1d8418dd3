# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageProviderList: /components/schemas/StorageProviderList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/StorageProviderList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageProviderList(lists.Listing["StorageProvider"]):
    """`/components/schemas/StorageProviderList` in the description."""

    hits: list[StorageProvider]


# The classes that this one names are imported after it is made: they may name it in turn.
from .storage_provider import StorageProvider  # noqa: E402

StorageProviderList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(StorageProvider))), rest=d.ANY, listing="hits"
)
