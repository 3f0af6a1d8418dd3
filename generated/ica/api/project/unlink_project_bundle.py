# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/projects/{projectId}/bundles/{bundleId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "unlinkProjectBundle",
    "unlink_project_bundle",
    "project",
    "DELETE",
    "/api/projects/{projectId}/bundles/{bundleId}",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("bundleId")),
    answers=(op.answer("200"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def unlink_project_bundle(project_id: str, bundle_id: str) -> calls.Call[None]:
    """DELETE /api/projects/{projectId}/bundles/{bundleId}.

    Arguments:
        project_id: str; path `projectId`, required.
        bundle_id: str; path `bundleId`, required. Format `uuid`.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, bundle_id))
