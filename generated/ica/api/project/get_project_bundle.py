# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/bundles/{bundleId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_bundle import ProjectBundle

OPERATION = op.operation(
    "getProjectBundle",
    "get_project_bundle",
    "project",
    "GET",
    "/api/projects/{projectId}/bundles/{bundleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("bundleId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectBundle"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_bundle(project_id: str, bundle_id: str) -> calls.Call[ProjectBundle]:
    """GET /api/projects/{projectId}/bundles/{bundleId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        bundle_id: str; path `bundleId`, required. Format `uuid`.

    Returns:
        ProjectBundle.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, bundle_id))
