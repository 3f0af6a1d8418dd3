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

    exome: bool | None | Unset = UNSET
    fast_q_workflow: bool | None | Unset = UNSET
    reference_genome_build: str | None | Unset = UNSET
    sample_classification: str | None | Unset = UNSET
    variants_workflow: bool | None | Unset = UNSET
    workflow_name: str | None | Unset = UNSET
    workflow_version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisPipeline._describe(
    m.optional("exome", "exome", d.BOOLEAN, null=True),
    m.optional("fastQWorkflow", "fast_q_workflow", d.BOOLEAN, null=True),
    m.optional("referenceGenomeBuild", "reference_genome_build", d.TEXT, null=True),
    m.optional("sampleClassification", "sample_classification", d.TEXT, null=True),
    m.optional("variantsWorkflow", "variants_workflow", d.BOOLEAN, null=True),
    m.optional("workflowName", "workflow_name", d.TEXT, null=True),
    m.optional("workflowVersion", "workflow_version", d.TEXT, null=True),
    rest=d.ANY,
)
