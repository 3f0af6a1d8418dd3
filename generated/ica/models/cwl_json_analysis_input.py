# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlJsonAnalysisInput: /components/schemas/CwlJsonAnalysisInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlJsonAnalysisInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlJsonAnalysisInput(Model):
    """`/components/schemas/CwlJsonAnalysisInput` in the description."""

    fields: list[InputFormFieldValues] | Unset = UNSET
    groups: list[InputFormGroup] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_values import InputFormFieldValues  # noqa: E402
from .input_form_group import InputFormGroup  # noqa: E402

CwlJsonAnalysisInput._describe(
    optional("fields", "fields", ListOf(ModelOf(InputFormFieldValues))),
    optional("groups", "groups", ListOf(ModelOf(InputFormGroup))),
)
