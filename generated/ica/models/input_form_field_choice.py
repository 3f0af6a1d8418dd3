# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldChoice: /components/schemas/InputFormFieldChoice."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldChoice"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormFieldChoice(Model):
    """`/components/schemas/InputFormFieldChoice` in the description."""

    disabled: bool | Unset = UNSET
    selected: bool | Unset = UNSET
    text: str | Unset = UNSET
    value: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputFormFieldChoice._describe(
    optional("disabled", "disabled", BOOLEAN),
    optional("selected", "selected", BOOLEAN),
    optional("text", "text", TEXT),
    optional("value", "value", TEXT),
)
