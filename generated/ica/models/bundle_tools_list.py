# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleToolsList: /components/schemas/BundleToolsList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleToolsList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleToolsList(lists.Listing["BundleTool"]):
    """`/components/schemas/BundleToolsList` in the description."""

    items: list[BundleTool]


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_tool import BundleTool  # noqa: E402

BundleToolsList._describe(m.required("items", "items", d.ListOf(d.ModelOf(BundleTool))), listing="items")
