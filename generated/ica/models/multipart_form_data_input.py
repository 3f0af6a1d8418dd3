# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MultipartFormDataInput: /components/schemas/MultipartFormDataInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MultipartFormDataInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MultipartFormDataInput(m.Model):
    """`/components/schemas/MultipartFormDataInput` in the description."""

    form_data: dict[str, InputPart] | Unset = UNSET
    form_data_map: dict[str, list[InputPart]] | Unset = UNSET
    parts: list[InputPart] | Unset = UNSET
    preamble: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_part import InputPart  # noqa: E402

MultipartFormDataInput._describe(
    m.optional("formData", "form_data", d.MapOf(d.ModelOf(InputPart))),
    m.optional("formDataMap", "form_data_map", d.MapOf(d.ListOf(d.ModelOf(InputPart)))),
    m.optional("parts", "parts", d.ListOf(d.ModelOf(InputPart))),
    m.optional("preamble", "preamble", d.TEXT),
)
