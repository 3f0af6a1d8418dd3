# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormGroupFieldValues: /components/schemas/InputFormGroupFieldValues."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormGroupFieldValues"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormGroupFieldValues(m.Model):
    """`/components/schemas/InputFormGroupFieldValues` in the description."""

    values: list[InputFormFieldValues] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_values import InputFormFieldValues  # noqa: E402

InputFormGroupFieldValues._describe(m.optional("values", "values", d.ListOf(d.ModelOf(InputFormFieldValues))))
