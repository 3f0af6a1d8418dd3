# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}:hide"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "hideProject",
    "hide_project",
    "project",
    "POST",
    "/api/projects/{projectId}:hide",
    accept="application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def hide_project(project_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}:hide.

    Arguments:
        project_id: str; path `projectId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,))
