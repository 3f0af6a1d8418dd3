# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormField: /components/schemas/InputFormField."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormField(m.Model):
    """`/components/schemas/InputFormField` in the description."""

    choices: list[InputFormFieldChoice] | Unset = UNSET
    data_filter: InputFormFieldDataFilter | Unset = UNSET
    data_values: list[InputFormWithExternalData] | Unset = UNSET
    disabled: bool | Unset = UNSET
    empty_values_allowed: bool | Unset = UNSET
    fields: list[InputFormGroupField] | Unset = UNSET
    group_values: list[InputFormGroupFieldValues] | Unset = UNSET
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
    sensitive: bool | Unset = UNSET
    type: str | Unset = UNSET
    update_render_on_change: bool | Unset = UNSET
    values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_field_choice import InputFormFieldChoice  # noqa: E402
from .input_form_field_data_filter import InputFormFieldDataFilter  # noqa: E402
from .input_form_group_field import InputFormGroupField  # noqa: E402
from .input_form_group_field_values import InputFormGroupFieldValues  # noqa: E402
from .input_form_with_external_data import InputFormWithExternalData  # noqa: E402

InputFormField._describe(
    m.optional("choices", "choices", d.ListOf(d.ModelOf(InputFormFieldChoice))),
    m.optional("dataFilter", "data_filter", d.ModelOf(InputFormFieldDataFilter)),
    m.optional("dataValues", "data_values", d.ListOf(d.ModelOf(InputFormWithExternalData))),
    m.optional("disabled", "disabled", d.BOOLEAN),
    m.optional("emptyValuesAllowed", "empty_values_allowed", d.BOOLEAN),
    m.optional("fields", "fields", d.ListOf(d.ModelOf(InputFormGroupField))),
    m.optional("groupValues", "group_values", d.ListOf(d.ModelOf(InputFormGroupFieldValues))),
    m.optional("helpText", "help_text", d.TEXT),
    m.optional("hidden", "hidden", d.BOOLEAN),
    m.optional("id", "id", d.TEXT),
    m.optional("label", "label", d.TEXT),
    m.optional("max", "max", d.NUMBER),
    m.optional("maxLength", "max_length", d.INTEGER),
    m.optional("maxValues", "max_values", d.INTEGER),
    m.optional("min", "min", d.NUMBER),
    m.optional("minLength", "min_length", d.INTEGER),
    m.optional("minMaxValuesMessage", "min_max_values_message", d.TEXT),
    m.optional("minValues", "min_values", d.INTEGER),
    m.optional("placeHolderText", "place_holder_text", d.TEXT),
    m.optional("regex", "regex", d.TEXT),
    m.optional("regexErrorMessage", "regex_error_message", d.TEXT),
    m.optional("sensitive", "sensitive", d.BOOLEAN),
    m.optional("type", "type", d.TEXT),
    m.optional("updateRenderOnChange", "update_render_on_change", d.BOOLEAN),
    m.optional("values", "values", d.ListOf(d.TEXT)),
)
