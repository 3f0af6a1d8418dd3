# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldValues: /components/schemas/InputFormFieldValues."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldValues"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldValues(m.Model):
    """`/components/schemas/InputFormFieldValues` in the description."""

    data_values: list[InputFormData | None] | None | Unset = UNSET
    external_data_values: list[AnalysisInputExternalData | None] | None | Unset = UNSET
    id: str
    values: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input_external_data import AnalysisInputExternalData  # noqa: E402
from .input_form_data import InputFormData  # noqa: E402

InputFormFieldValues._describe(
    m.optional("dataValues", "data_values", d.ListOf(d.Nullable(d.ModelOf(InputFormData))), null=True),
    m.optional(
        "externalDataValues",
        "external_data_values",
        d.ListOf(d.Nullable(d.ModelOf(AnalysisInputExternalData))),
        null=True,
    ),
    m.required("id", "id", d.TEXT),
    m.optional("values", "values", d.ListOf(d.Nullable(d.TEXT)), null=True),
)
