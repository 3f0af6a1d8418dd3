# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/base/tables/{tableId}:loadData (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import LoadDataInBaseRequestDict
    from ...models.base_job import BaseJob
    from ...models.load_data_in_base_request import LoadDataInBaseRequest

OPERATION = op.operation(
    "loadData",
    "load_data",
    "project_base",
    "POST",
    "/api/projects/{projectId}/base/tables/{tableId}:loadData",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("tableId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("LoadDataInBaseRequest"))),
        op.body("application/json", "json", d.ModelOf(ref("LoadDataInBaseRequest"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("BaseJob"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def load_data(
    project_id: str,
    table_id: str,
    *,
    body: LoadDataInBaseRequest | LoadDataInBaseRequestDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[BaseJob]:
    """POST /api/projects/{projectId}/base/tables/{tableId}:loadData (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        table_id: str; path `tableId`, required.
        body: LoadDataInBaseRequest, or a mapping with keys as on the wire (LoadDataInBaseRequestDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        BaseJob.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, table_id), body, content_type)
