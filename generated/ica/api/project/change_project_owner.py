# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}:changeOwner (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.change_project_owner import ChangeProjectOwner

OPERATION = op.operation(
    "changeProjectOwner",
    "change_project_owner",
    "project",
    "POST",
    "/api/projects/{projectId}:changeOwner",
    version="v3",
    versions=("v3",),
    accept="application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("ChangeProjectOwner"))),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def change_project_owner(project_id: str, *, body: ChangeProjectOwner | Mapping[str, Any]) -> Call[None]:
    """POST /api/projects/{projectId}:changeOwner (v3).

    Arguments:
        project_id: path `projectId`, required.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json.
    """
    return Call(OPERATION, (project_id,), body)
