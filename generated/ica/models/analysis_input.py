# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisInput: /components/schemas/AnalysisInput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisInput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisInput(m.Model):
    """`/components/schemas/AnalysisInput` in the description."""

    analysis_data: list[AnalysisData] | None | Unset = UNSET
    code: str
    external_data: list[AnalysisExternalData | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data import AnalysisData  # noqa: E402
from .analysis_external_data import AnalysisExternalData  # noqa: E402

AnalysisInput._describe(
    m.optional("analysisData", "analysis_data", d.ListOf(d.ModelOf(AnalysisData)), null=True),
    m.required("code", "code", d.TEXT),
    m.optional("externalData", "external_data", d.ListOf(d.Nullable(d.ModelOf(AnalysisExternalData))), null=True),
)
