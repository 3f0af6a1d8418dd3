# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStorageListV4: /components/schemas/AnalysisStorageListV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStorageListV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStorageListV4(lists.Listing["AnalysisStorageV4"]):
    """`/components/schemas/AnalysisStorageListV4` in the description."""

    items: list[AnalysisStorageV4]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v4 import AnalysisStorageV4  # noqa: E402

AnalysisStorageListV4._describe(m.required("items", "items", d.ListOf(d.ModelOf(AnalysisStorageV4))), listing="items")
