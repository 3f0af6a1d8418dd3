# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisParameterInput: /components/schemas/AnalysisParameterInput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, Nullable
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisParameterInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisParameterInput(Model):
    """`/components/schemas/AnalysisParameterInput` in the description."""

    code: str | Unset = UNSET
    multi_value: list[str | None] | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisParameterInput._describe(
    optional("code", "code", TEXT),
    optional("multiValue", "multi_value", ListOf(Nullable(TEXT)), null=True),
    optional("value", "value", TEXT, null=True),
)
