# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputPart: /components/schemas/InputPart."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ListOf, MapOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputPart"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputPart(Model):
    """`/components/schemas/InputPart` in the description."""

    body_as_string: str | Unset = UNSET
    content_type_from_message: bool | Unset = UNSET
    headers: dict[str, list[str]] | Unset = UNSET
    media_type: InputPartMediaType | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_part_media_type import InputPartMediaType  # noqa: E402

InputPart._describe(
    optional("bodyAsString", "body_as_string", TEXT),
    optional("contentTypeFromMessage", "content_type_from_message", BOOLEAN),
    optional("headers", "headers", MapOf(ListOf(TEXT))),
    optional("mediaType", "media_type", ModelOf(InputPartMediaType)),
)
