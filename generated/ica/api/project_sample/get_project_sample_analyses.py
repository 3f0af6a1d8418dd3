# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/samples/{sampleId}/analyses (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_paged_list_v3 import AnalysisPagedListV3
    from ...models.analysis_v3 import AnalysisV3

OPERATION = op.operation(
    "getProjectSampleAnalyses",
    "get_project_sample_analyses",
    "project_sample",
    "GET",
    "/api/projects/{projectId}/samples/{sampleId}/analyses",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.path("sampleId"),
        op.query("reference"),
        op.query("userreference"),
        op.query("status"),
        op.query("usertag"),
        op.query("technicaltag"),
        op.query("referencetag"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisPagedListV3"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    paging=op.paging(
        "token",
        items="items",
        cursor="next_page_token",
        total="total_item_count",
        remaining="remaining_records",
        cursor_parameter="pageToken",
        offset_parameter="pageOffset",
        size_parameter="pageSize",
        sort_parameter="sort",
        keys=("id",),
    ),
    deprecated=True,
)


def get_project_sample_analyses(
    project_id: str,
    sample_id: str,
    *,
    reference: str | None = None,
    userreference: str | None = None,
    status: str | None = None,
    usertag: str | None = None,
    technicaltag: str | None = None,
    referencetag: str | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[AnalysisV3, AnalysisPagedListV3]:
    """GET /api/projects/{projectId}/samples/{sampleId}/analyses (v3). Deprecated by the platform.

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.
        reference: str; query `reference`.
        userreference: str; query `userreference`.
        status: str; query `status`.
        usertag: str; query `usertag`.
        technicaltag: str; query `technicaltag`.
        referencetag: str; query `referencetag`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `reference`, `userReference`, `pipeline`, `status`, `startDate`,
            `endDate`, `summary`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of AnalysisV3, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            project_id,
            sample_id,
            reference,
            userreference,
            status,
            usertag,
            technicaltag,
            referencetag,
            page_offset,
            page_token,
            page_size,
            sort,
        ),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
