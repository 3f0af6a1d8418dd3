# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActivationCodeDetailList: /components/schemas/ActivationCodeDetailList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ActivationCodeDetailList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivationCodeDetailList(lists.Listing["ActivationCodeDetail"]):
    """`/components/schemas/ActivationCodeDetailList` in the description."""

    items: list[ActivationCodeDetail]


# The classes that this one names are imported after it is made: they may name it in turn.
from .activation_code_detail import ActivationCodeDetail  # noqa: E402

ActivationCodeDetailList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(ActivationCodeDetail))), listing="items"
)
