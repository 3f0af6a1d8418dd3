# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/workflowSessions/{workflowSessionId}/configurations (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.workflow_session_configuration_list import WorkflowSessionConfigurationList

OPERATION = op.operation(
    "getWorkflowSessionConfigurations",
    "get_workflow_session_configurations",
    "project_workflow_session",
    "GET",
    "/api/projects/{projectId}/workflowSessions/{workflowSessionId}/configurations",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("workflowSessionId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("WorkflowSessionConfigurationList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_workflow_session_configurations(
    project_id: str, workflow_session_id: str
) -> calls.Call[WorkflowSessionConfigurationList]:
    """GET /api/projects/{projectId}/workflowSessions/{workflowSessionId}/configurations (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        workflow_session_id: str; path `workflowSessionId`, required.

    Returns:
        WorkflowSessionConfigurationList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, workflow_session_id))
