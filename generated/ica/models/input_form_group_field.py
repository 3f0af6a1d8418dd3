# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormGroupField: /components/schemas/InputFormGroupField."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, NUMBER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormGroupField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormGroupField(Model):
    """`/components/schemas/InputFormGroupField` in the description."""

    choices: list[InputFormFieldChoice] | Unset = UNSET
    data_filter: InputFormFieldDataFilter | Unset = UNSET
    data_values: list[InputFormWithExternalData] | Unset = UNSET
    disabled: bool | Unset = UNSET
    empty_values_allowed: bool | Unset = UNSET
    help_text: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
    max: float | Unset = UNSET
    max_length: int | Unset = UNSET
    max_values: int | Unset = UNSET
    min: float | Unset = UNSET
    min_length: int | Unset = UNSET
    min_max_values_message: str | Unset = UNSET
    min_values: int | Unset = UNSET
    place_holder_text: str | Unset = UNSET
    regex: str | Unset = UNSET
    regex_error_message: str | Unset = UNSET
    type: str | Unset = UNSET
    update_render_on_change: bool | Unset = UNSET
    values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_choice import InputFormFieldChoice  # noqa: E402
from .input_form_field_data_filter import InputFormFieldDataFilter  # noqa: E402
from .input_form_with_external_data import InputFormWithExternalData  # noqa: E402

InputFormGroupField._describe(
    optional("choices", "choices", ListOf(ModelOf(InputFormFieldChoice))),
    optional("dataFilter", "data_filter", ModelOf(InputFormFieldDataFilter)),
    optional("dataValues", "data_values", ListOf(ModelOf(InputFormWithExternalData))),
    optional("disabled", "disabled", BOOLEAN),
    optional("emptyValuesAllowed", "empty_values_allowed", BOOLEAN),
    optional("helpText", "help_text", TEXT),
    optional("hidden", "hidden", BOOLEAN),
    optional("id", "id", TEXT),
    optional("label", "label", TEXT),
    optional("max", "max", NUMBER),
    optional("maxLength", "max_length", INTEGER),
    optional("maxValues", "max_values", INTEGER),
    optional("min", "min", NUMBER),
    optional("minLength", "min_length", INTEGER),
    optional("minMaxValuesMessage", "min_max_values_message", TEXT),
    optional("minValues", "min_values", INTEGER),
    optional("placeHolderText", "place_holder_text", TEXT),
    optional("regex", "regex", TEXT),
    optional("regexErrorMessage", "regex_error_message", TEXT),
    optional("type", "type", TEXT),
    optional("updateRenderOnChange", "update_render_on_change", BOOLEAN),
    optional("values", "values", ListOf(TEXT)),
)
