# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analysisStorages (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_storage_list_v4 import AnalysisStorageListV4

OPERATION = op.operation(
    "getProjectAnalysisStorageOptions",
    "get_project_analysis_storage_options",
    "project_analysis_storage",
    "GET",
    "/api/projects/{projectId}/analysisStorages",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisStorageListV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_analysis_storage_options(project_id: str) -> calls.Call[AnalysisStorageListV4]:
    """GET /api/projects/{projectId}/analysisStorages (v4).

    Arguments:
        project_id: str; path `projectId`, required.

    Returns:
        AnalysisStorageListV4.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,))
