# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateAnalysisCreationBatch: /components/schemas/CreateAnalysisCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateAnalysisCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateAnalysisCreationBatch(m.Model):
    """`/components/schemas/CreateAnalysisCreationBatch` in the description."""

    cwl_items: list[CreateCwlAnalysis] | Unset = UNSET
    nextflow_items: list[CreateNextflowAnalysis] | Unset = UNSET
    nextflow_json_items: list[CreateNextflowJsonAnalysis] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_cwl_analysis import CreateCwlAnalysis  # noqa: E402
from .create_nextflow_analysis import CreateNextflowAnalysis  # noqa: E402
from .create_nextflow_json_analysis import CreateNextflowJsonAnalysis  # noqa: E402

CreateAnalysisCreationBatch._describe(
    m.optional("cwlItems", "cwl_items", d.ListOf(d.ModelOf(CreateCwlAnalysis))),
    m.optional("nextflowItems", "nextflow_items", d.ListOf(d.ModelOf(CreateNextflowAnalysis))),
    m.optional("nextflowJsonItems", "nextflow_json_items", d.ListOf(d.ModelOf(CreateNextflowJsonAnalysis))),
)
