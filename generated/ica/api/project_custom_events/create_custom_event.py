# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/customEvents (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateCustomEventDict
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
    bodies=(op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateCustomEvent"))),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def create_custom_event(
    project_id: str, *, body: CreateCustomEvent | CreateCustomEventDict | abc.Mapping[str, Any]
) -> calls.Call[None]:
    """POST /api/projects/{projectId}/customEvents (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateCustomEvent, or a mapping with keys as on the wire (CreateCustomEventDict). Sent as
            application/vnd.illumina.v3+json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
