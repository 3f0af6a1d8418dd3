# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisOutput: /components/schemas/AnalysisOutput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisOutput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisOutput(m.Model):
    """`/components/schemas/AnalysisOutput` in the description."""

    code: str
    data: list[AnalysisData] | Unset = UNSET
    project_id: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_data import AnalysisData  # noqa: E402

AnalysisOutput._describe(
    m.required("code", "code", d.TEXT),
    m.optional("data", "data", d.ListOf(d.ModelOf(AnalysisData))),
    m.optional("projectId", "project_id", d.TEXT),
)
