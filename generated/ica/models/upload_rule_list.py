# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UploadRuleList: /components/schemas/UploadRuleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/UploadRuleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadRuleList(lists.Listing["UploadRule"]):
    """`/components/schemas/UploadRuleList` in the description."""

    items: list[UploadRule]


# The classes that this one names are imported after it is made: they may name it in turn.
from .upload_rule import UploadRule  # noqa: E402

UploadRuleList._describe(m.required("items", "items", d.ListOf(d.ModelOf(UploadRule))), listing="items")
