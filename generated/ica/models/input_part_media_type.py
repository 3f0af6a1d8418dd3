# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputPartMediaType: /components/schemas/InputPart/properties/mediaType."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, MapOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputPart/properties/mediaType"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputPartMediaType(Model):
    """`/components/schemas/InputPart/properties/mediaType` in the description."""

    parameters: dict[str, str] | Unset = UNSET
    subtype: str | Unset = UNSET
    type: str | Unset = UNSET
    wildcard_subtype: bool | Unset = UNSET
    wildcard_type: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputPartMediaType._describe(
    optional("parameters", "parameters", MapOf(TEXT)),
    optional("subtype", "subtype", TEXT),
    optional("type", "type", TEXT),
    optional("wildcardSubtype", "wildcard_subtype", BOOLEAN),
    optional("wildcardType", "wildcard_type", BOOLEAN),
)
