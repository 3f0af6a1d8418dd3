# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundlePipelineList: /components/schemas/BundlePipelineList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundlePipelineList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundlePipelineList(lists.Listing["BundlePipeline"]):
    """`/components/schemas/BundlePipelineList` in the description."""

    items: list[BundlePipeline]


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_pipeline import BundlePipeline  # noqa: E402

BundlePipelineList._describe(m.required("items", "items", d.ListOf(d.ModelOf(BundlePipeline))), listing="items")
