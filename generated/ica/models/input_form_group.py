# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormGroup: /components/schemas/InputFormGroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormGroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormGroup(m.Model):
    """`/components/schemas/InputFormGroup` in the description."""

    id: str
    values: list[InputFormGroupFieldValues] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_group_field_values import InputFormGroupFieldValues  # noqa: E402

InputFormGroup._describe(
    m.required("id", "id", d.TEXT), m.optional("values", "values", d.ListOf(d.ModelOf(InputFormGroupFieldValues)))
)
