# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldList: /components/schemas/InputFormFieldList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldList(lists.Listing["InputFormField"]):
    """`/components/schemas/InputFormFieldList` in the description."""

    items: list[InputFormField]


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field import InputFormField  # noqa: E402

InputFormFieldList._describe(m.required("items", "items", d.ListOf(d.ModelOf(InputFormField))), listing="items")
