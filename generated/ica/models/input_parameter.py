# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputParameter: /components/schemas/InputParameter."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/InputParameter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputParameter(m.Model):
    """`/components/schemas/InputParameter` in the description."""

    code: str
    id: str
    multi_value: bool
    required: bool


# The classes that this one names are imported after it is made: they may name it in turn.

InputParameter._describe(
    m.required("code", "code", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("multiValue", "multi_value", d.BOOLEAN),
    m.required("required", "required", d.BOOLEAN),
)
