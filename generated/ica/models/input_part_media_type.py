# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputPartMediaType: /components/schemas/InputPart/properties/mediaType."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputPart/properties/mediaType"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputPartMediaType(m.Model):
    """`/components/schemas/InputPart/properties/mediaType` in the description."""

    parameters: dict[str, str] | Unset = UNSET
    subtype: str | Unset = UNSET
    type: str | Unset = UNSET
    wildcard_subtype: bool | Unset = UNSET
    wildcard_type: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputPartMediaType._describe(
    m.optional("parameters", "parameters", d.MapOf(d.TEXT)),
    m.optional("subtype", "subtype", d.TEXT),
    m.optional("type", "type", d.TEXT),
    m.optional("wildcardSubtype", "wildcard_subtype", d.BOOLEAN),
    m.optional("wildcardType", "wildcard_type", d.BOOLEAN),
)
