# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisParameterInput: /components/schemas/AnalysisParameterInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisParameterInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisParameterInput(m.Model):
    """`/components/schemas/AnalysisParameterInput` in the description."""

    code: str | Unset = UNSET
    multi_value: list[str | None] | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisParameterInput._describe(
    m.optional("code", "code", d.TEXT),
    m.optional("multiValue", "multi_value", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("value", "value", d.TEXT, null=True),
)
