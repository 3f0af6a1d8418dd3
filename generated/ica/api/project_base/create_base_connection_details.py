# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/base:connectionDetails (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.base_connection import BaseConnection

OPERATION = op.operation(
    "createBaseConnectionDetails",
    "create_base_connection_details",
    "project_base",
    "POST",
    "/api/projects/{projectId}/base:connectionDetails",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BaseConnection"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_base_connection_details(project_id: str) -> calls.Call[BaseConnection]:
    """POST /api/projects/{projectId}/base:connectionDetails (v3).

    Arguments:
        project_id: str; path `projectId`, required.

    Returns:
        BaseConnection.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,))
