# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomMetadata: /components/schemas/CustomMetadata."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CustomMetadata"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomMetadata(lists.Listing["CustomMetadataEntry"]):
    """`/components/schemas/CustomMetadata` in the description."""

    config_data: list[CustomMetadataEntry] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .custom_metadata_entry import CustomMetadataEntry  # noqa: E402

CustomMetadata._describe(
    m.optional("configData", "config_data", d.ListOf(d.ModelOf(CustomMetadataEntry)), null=True),
    rest=d.ANY,
    listing="config_data",
)
