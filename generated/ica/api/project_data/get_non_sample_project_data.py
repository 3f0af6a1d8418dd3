# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/data/nonSampleData (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_data import ProjectData
    from ...models.project_data_paged_list import ProjectDataPagedList

OPERATION = op.operation(
    "getNonSampleProjectData",
    "get_non_sample_project_data",
    "project_data",
    "GET",
    "/api/projects/{projectId}/data/nonSampleData",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.query("pageOffset"), op.query("pageToken"), op.query("pageSize")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectDataPagedList"))),
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
    ),
)


def get_non_sample_project_data(
    project_id: str,
    *,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[ProjectData, ProjectDataPagedList]:
    """GET /api/projects/{projectId}/data/nonSampleData (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of ProjectData, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (project_id, page_offset, page_token, page_size), limit=limit, start=start, prefetch=prefetch
    )
