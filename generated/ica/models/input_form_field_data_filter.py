# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldDataFilter: /components/schemas/InputFormFieldDataFilter."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldDataFilter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldDataFilter(m.Model):
    """`/components/schemas/InputFormFieldDataFilter` in the description."""

    data_format: list[str] | Unset = UNSET
    data_type: InputFormFieldDataFilterDataType | str | Unset = UNSET
    name_filter: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_data_filter_data_type import InputFormFieldDataFilterDataType  # noqa: E402

InputFormFieldDataFilter._describe(
    m.optional("dataFormat", "data_format", d.ListOf(d.TEXT)),
    m.optional("dataType", "data_type", d.OneValueOf(InputFormFieldDataFilterDataType)),
    m.optional("nameFilter", "name_filter", d.TEXT),
)
