# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetailsList: /components/schemas/StorageConfigurationWithDetailsList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetailsList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfigurationWithDetailsList(lists.Listing["StorageConfigurationWithDetails"]):
    """`/components/schemas/StorageConfigurationWithDetailsList` in the description."""

    items: list[StorageConfigurationWithDetails]


# The classes that this one names are imported after it is made: they may name it in turn.
from .storage_configuration_with_details import StorageConfigurationWithDetails  # noqa: E402

StorageConfigurationWithDetailsList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(StorageConfigurationWithDetails))), listing="items"
)
