# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/samples/{sampleId}:deleteUnlink"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteAndUnlinkSample",
    "delete_and_unlink_sample",
    "project_sample",
    "POST",
    "/api/projects/{projectId}/samples/{sampleId}:deleteUnlink",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("sampleId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_and_unlink_sample(project_id: str, sample_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}/samples/{sampleId}:deleteUnlink.

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, sample_id))
