# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionAnalysisV4: /components/schemas/WorkflowSessionAnalysisV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionAnalysisV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionAnalysisV4(m.Model):
    """`/components/schemas/WorkflowSessionAnalysisV4` in the description."""

    analysis: AnalysisV4
    project: Project
    workflow_session_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_v4 import AnalysisV4  # noqa: E402
from .project import Project  # noqa: E402

WorkflowSessionAnalysisV4._describe(
    m.required("analysis", "analysis", d.ModelOf(AnalysisV4)),
    m.required("project", "project", d.ModelOf(Project)),
    m.required("workflowSessionId", "workflow_session_id", d.TEXT),
)
