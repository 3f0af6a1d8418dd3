# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldChoice: /components/schemas/InputFormFieldChoice."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldChoice"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldChoice(m.Model):
    """`/components/schemas/InputFormFieldChoice` in the description."""

    disabled: bool | Unset = UNSET
    selected: bool | Unset = UNSET
    text: str | Unset = UNSET
    value: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputFormFieldChoice._describe(
    m.optional("disabled", "disabled", d.BOOLEAN),
    m.optional("selected", "selected", d.BOOLEAN),
    m.optional("text", "text", d.TEXT),
    m.optional("value", "value", d.TEXT),
)
