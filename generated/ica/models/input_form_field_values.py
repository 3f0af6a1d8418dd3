# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldValues: /components/schemas/InputFormFieldValues."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldValues"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldValues(Model):
    """`/components/schemas/InputFormFieldValues` in the description."""

    data_values: list[InputFormData | None] | None | Unset = UNSET
    external_data_values: list[AnalysisInputExternalData | None] | None | Unset = UNSET
    id: str
    values: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input_external_data import AnalysisInputExternalData  # noqa: E402
from .input_form_data import InputFormData  # noqa: E402

InputFormFieldValues._describe(
    optional("dataValues", "data_values", ListOf(Nullable(ModelOf(InputFormData))), null=True),
    optional(
        "externalDataValues", "external_data_values", ListOf(Nullable(ModelOf(AnalysisInputExternalData))), null=True
    ),
    required("id", "id", TEXT),
    optional("values", "values", ListOf(Nullable(TEXT)), null=True),
)
