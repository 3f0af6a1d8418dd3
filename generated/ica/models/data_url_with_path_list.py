# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataUrlWithPathList: /components/schemas/DataUrlWithPathList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DataUrlWithPathList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataUrlWithPathList(lists.Listing["DataUrlWithPath"]):
    """`/components/schemas/DataUrlWithPathList` in the description."""

    items: list[DataUrlWithPath]


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_url_with_path import DataUrlWithPath  # noqa: E402

DataUrlWithPathList._describe(m.required("items", "items", d.ListOf(d.ModelOf(DataUrlWithPath))), listing="items")
