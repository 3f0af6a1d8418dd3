# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisPipeline: /components/schemas/AnalysisPipeline."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisPipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisPipeline(m.Model):
    """`/components/schemas/AnalysisPipeline` in the description."""

    exome: bool | Unset = UNSET
    fast_q_workflow: bool | Unset = UNSET
    reference_genome_build: str | Unset = UNSET
    sample_classification: str | Unset = UNSET
    variants_workflow: bool | Unset = UNSET
    workflow_name: str | Unset = UNSET
    workflow_version: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisPipeline._describe(
    m.optional("exome", "exome", d.BOOLEAN),
    m.optional("fastQWorkflow", "fast_q_workflow", d.BOOLEAN),
    m.optional("referenceGenomeBuild", "reference_genome_build", d.TEXT),
    m.optional("sampleClassification", "sample_classification", d.TEXT),
    m.optional("variantsWorkflow", "variants_workflow", d.BOOLEAN),
    m.optional("workflowName", "workflow_name", d.TEXT),
    m.optional("workflowVersion", "workflow_version", d.TEXT),
    rest=d.ANY,
)
