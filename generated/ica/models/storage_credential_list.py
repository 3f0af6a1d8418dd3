# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageCredentialList: /components/schemas/StorageCredentialList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/StorageCredentialList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageCredentialList(lists.Listing["StorageCredential"]):
    """`/components/schemas/StorageCredentialList` in the description."""

    items: list[StorageCredential]


# The classes that this one names are imported after it is made: they may name it in turn.
from .storage_credential import StorageCredential  # noqa: E402

StorageCredentialList._describe(m.required("items", "items", d.ListOf(d.ModelOf(StorageCredential))), listing="items")
