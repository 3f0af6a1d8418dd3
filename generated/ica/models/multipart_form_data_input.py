# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MultipartFormDataInput: /components/schemas/MultipartFormDataInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, MapOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MultipartFormDataInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MultipartFormDataInput(Model):
    """`/components/schemas/MultipartFormDataInput` in the description."""

    form_data: dict[str, InputPart] | Unset = UNSET
    form_data_map: dict[str, list[InputPart]] | Unset = UNSET
    parts: list[InputPart] | Unset = UNSET
    preamble: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_part import InputPart  # noqa: E402

MultipartFormDataInput._describe(
    optional("formData", "form_data", MapOf(ModelOf(InputPart))),
    optional("formDataMap", "form_data_map", MapOf(ListOf(ModelOf(InputPart)))),
    optional("parts", "parts", ListOf(ModelOf(InputPart))),
    optional("preamble", "preamble", TEXT),
)
