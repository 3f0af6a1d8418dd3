# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputParameterList: /components/schemas/InputParameterList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/InputParameterList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputParameterList(lists.Listing["InputParameter"]):
    """`/components/schemas/InputParameterList` in the description."""

    items: list[InputParameter]


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_parameter import InputParameter  # noqa: E402

InputParameterList._describe(m.required("items", "items", d.ListOf(d.ModelOf(InputParameter))), listing="items")
