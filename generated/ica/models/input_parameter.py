# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputParameter: /components/schemas/InputParameter."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/InputParameter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputParameter(Model):
    """`/components/schemas/InputParameter` in the description."""

    code: str
    id: str
    multi_value: bool
    required: bool


# The classes that this one names are imported after it is made: they may name it in turn.

InputParameter._describe(
    required("code", "code", TEXT),
    required("id", "id", TEXT),
    required("multiValue", "multi_value", BOOLEAN),
    required("required", "required", BOOLEAN),
)
