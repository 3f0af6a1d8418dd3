# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data:createDownloadUrls (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import DataIdOrPathListDict
    from ...models.data_id_or_path_list import DataIdOrPathList
    from ...models.data_url_with_path_list import DataUrlWithPathList

OPERATION = op.operation(
    "createDownloadUrlsForData",
    "create_download_urls_for_data",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data:createDownloadUrls",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("DataIdOrPathList"))),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataUrlWithPathList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_download_urls_for_data(
    project_id: str, *, body: DataIdOrPathList | DataIdOrPathListDict | abc.Mapping[str, Any]
) -> calls.Call[DataUrlWithPathList]:
    """POST /api/projects/{projectId}/data:createDownloadUrls (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: DataIdOrPathList, or a mapping with keys as on the wire (DataIdOrPathListDict). Sent as
            application/vnd.illumina.v3+json.

    Returns:
        DataUrlWithPathList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
