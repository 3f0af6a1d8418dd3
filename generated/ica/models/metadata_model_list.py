# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataModelList: /components/schemas/MetadataModelList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/MetadataModelList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataModelList(lists.Listing["MetadataModel | None"]):
    """`/components/schemas/MetadataModelList` in the description."""

    items: list[MetadataModel | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .metadata_model import MetadataModel  # noqa: E402

MetadataModelList._describe(
    m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(MetadataModel)))), listing="items"
)
