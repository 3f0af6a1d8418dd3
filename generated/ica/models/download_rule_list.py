# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DownloadRuleList: /components/schemas/DownloadRuleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DownloadRuleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DownloadRuleList(lists.Listing["DownloadRule"]):
    """`/components/schemas/DownloadRuleList` in the description."""

    items: list[DownloadRule]


# The classes that this one names are imported after it is made: they may name it in turn.
from .download_rule import DownloadRule  # noqa: E402

DownloadRuleList._describe(m.required("items", "items", d.ListOf(d.ModelOf(DownloadRule))), listing="items")
