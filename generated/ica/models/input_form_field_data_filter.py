# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldDataFilter: /components/schemas/InputFormFieldDataFilter."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, OneValueOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldDataFilter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldDataFilter(Model):
    """`/components/schemas/InputFormFieldDataFilter` in the description."""

    data_format: list[str] | Unset = UNSET
    data_type: InputFormFieldDataFilterDataType | str | Unset = UNSET
    name_filter: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_data_filter_data_type import InputFormFieldDataFilterDataType  # noqa: E402

InputFormFieldDataFilter._describe(
    optional("dataFormat", "data_format", ListOf(TEXT)),
    optional("dataType", "data_type", OneValueOf(InputFormFieldDataFilterDataType)),
    optional("nameFilter", "name_filter", TEXT),
)
