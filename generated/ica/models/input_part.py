# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputPart: /components/schemas/InputPart."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputPart"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputPart(m.Model):
    """`/components/schemas/InputPart` in the description."""

    body_as_string: str | Unset = UNSET
    content_type_from_message: bool | Unset = UNSET
    headers: dict[str, list[str]] | Unset = UNSET
    media_type: InputPartMediaType | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_part_media_type import InputPartMediaType  # noqa: E402

InputPart._describe(
    m.optional("bodyAsString", "body_as_string", d.TEXT),
    m.optional("contentTypeFromMessage", "content_type_from_message", d.BOOLEAN),
    m.optional("headers", "headers", d.MapOf(d.ListOf(d.TEXT))),
    m.optional("mediaType", "media_type", d.ModelOf(InputPartMediaType)),
)
