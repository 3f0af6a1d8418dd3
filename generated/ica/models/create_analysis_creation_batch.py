# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateAnalysisCreationBatch: /components/schemas/CreateAnalysisCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateAnalysisCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateAnalysisCreationBatch(Model):
    """`/components/schemas/CreateAnalysisCreationBatch` in the description."""

    cwl_items: list[CreateCwlAnalysis] | Unset = UNSET
    nextflow_items: list[CreateNextflowAnalysis] | Unset = UNSET
    nextflow_json_items: list[CreateNextflowJsonAnalysis] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_cwl_analysis import CreateCwlAnalysis  # noqa: E402
from .create_nextflow_analysis import CreateNextflowAnalysis  # noqa: E402
from .create_nextflow_json_analysis import CreateNextflowJsonAnalysis  # noqa: E402

CreateAnalysisCreationBatch._describe(
    optional("cwlItems", "cwl_items", ListOf(ModelOf(CreateCwlAnalysis))),
    optional("nextflowItems", "nextflow_items", ListOf(ModelOf(CreateNextflowAnalysis))),
    optional("nextflowJsonItems", "nextflow_json_items", ListOf(ModelOf(CreateNextflowJsonAnalysis))),
)
