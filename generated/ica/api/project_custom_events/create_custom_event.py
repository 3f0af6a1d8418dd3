# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/customEvents (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.create_custom_event import CreateCustomEvent

OPERATION = op.operation(
    "createCustomEvent",
    "create_custom_event",
    "project_custom_events",
    "POST",
    "/api/projects/{projectId}/customEvents",
    version="v3",
    versions=("v3",),
    accept="application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("CreateCustomEvent"))),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def create_custom_event(project_id: str, *, body: CreateCustomEvent | Mapping[str, Any]) -> Call[None]:
    """POST /api/projects/{projectId}/customEvents (v3).

    Arguments:
        project_id: path `projectId`, required.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json.
    """
    return Call(OPERATION, (project_id,), body)
