# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStorageListV3: /components/schemas/AnalysisStorageListV3."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStorageListV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStorageListV3(lists.Listing["AnalysisStorageV3"]):
    """`/components/schemas/AnalysisStorageListV3` in the description."""

    items: list[AnalysisStorageV3]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v3 import AnalysisStorageV3  # noqa: E402

AnalysisStorageListV3._describe(m.required("items", "items", d.ListOf(d.ModelOf(AnalysisStorageV3))), listing="items")
