# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldList: /components/schemas/InputFormFieldList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldList(Model):
    """`/components/schemas/InputFormFieldList` in the description."""

    items: list[InputFormField]


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field import InputFormField  # noqa: E402

InputFormFieldList._describe(required("items", "items", ListOf(ModelOf(InputFormField))))
