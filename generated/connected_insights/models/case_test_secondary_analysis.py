# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseTestSecondaryAnalysis: /components/schemas/CaseTest/properties/secondaryAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseTest/properties/secondaryAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseTestSecondaryAnalysis(m.Model):
    """`/components/schemas/CaseTest/properties/secondaryAnalysis` in the description."""

    reference_genome_build: str | None | Unset = UNSET
    workflow_name: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseTestSecondaryAnalysis._describe(
    m.optional("referenceGenomeBuild", "reference_genome_build", d.TEXT, null=True),
    m.optional("workflowName", "workflow_name", d.TEXT, null=True),
    rest=d.ANY,
)
