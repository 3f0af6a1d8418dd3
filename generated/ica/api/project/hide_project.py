# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}:hide"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "hideProject",
    "hide_project",
    "project",
    "POST",
    "/api/projects/{projectId}:hide",
    accept="application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def hide_project(project_id: str) -> Call[None]:
    """POST /api/projects/{projectId}:hide.

    Arguments:
        project_id: path `projectId`, required.
    """
    return Call(OPERATION, (project_id,))
