# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/samples:search (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import FindProjectSamplesDict
    from ...models.find_project_samples import FindProjectSamples
    from ...models.project_sample import ProjectSample
    from ...models.project_sample_paged_list import ProjectSamplePagedList

OPERATION = op.operation(
    "getProjectSamples",
    "get_project_samples",
    "project_sample",
    "POST",
    "/api/projects/{projectId}/samples:search",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("FindProjectSamples"))),
        op.body("application/json", "json", d.ModelOf(ref("FindProjectSamples"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectSamplePagedList"))),
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
    ),
)


def get_project_samples(
    project_id: str,
    *,
    body: FindProjectSamples | FindProjectSamplesDict | abc.Mapping[str, Any],
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    content_type: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[ProjectSample, ProjectSamplePagedList]:
    """POST /api/projects/{projectId}/samples:search (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `timeCreated`, `timeModified`, `name`, `description`, `metadataValid`,
            `status`.
        body: FindProjectSamples, or a mapping with keys as on the wire (FindProjectSamplesDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of ProjectSample, read page by page.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (project_id, page_offset, page_token, page_size, sort),
        body,
        content_type,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
