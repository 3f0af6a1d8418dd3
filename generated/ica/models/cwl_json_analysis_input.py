# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlJsonAnalysisInput: /components/schemas/CwlJsonAnalysisInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlJsonAnalysisInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlJsonAnalysisInput(m.Model):
    """`/components/schemas/CwlJsonAnalysisInput` in the description."""

    fields: list[InputFormFieldValues] | Unset = UNSET
    groups: list[InputFormGroup] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_values import InputFormFieldValues  # noqa: E402
from .input_form_group import InputFormGroup  # noqa: E402

CwlJsonAnalysisInput._describe(
    m.optional("fields", "fields", d.ListOf(d.ModelOf(InputFormFieldValues))),
    m.optional("groups", "groups", d.ListOf(d.ModelOf(InputFormGroup))),
)
