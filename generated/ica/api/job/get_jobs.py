# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/jobs (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import GetJobsStatusItemValue
    from ...models.get_jobs_status_item import GetJobsStatusItem
    from ...models.job import Job
    from ...models.job_paged_list import JobPagedList

OPERATION = op.operation(
    "getJobs",
    "get_jobs",
    "job",
    "GET",
    "/api/jobs",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.query("status", d.ListOf(d.OneValueOf(ref("GetJobsStatusItem")))),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("JobPagedList"))),
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
)


def get_jobs(
    *,
    status: abc.Sequence[GetJobsStatusItem | GetJobsStatusItemValue | str] | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[Job | None, JobPagedList]:
    """GET /api/jobs (v3).

    Arguments:
        status: list of GetJobsStatusItem; query `status`. One of `INITIALIZED`, `WAITING_FOR_RESOURCES`, `RUNNING`,
            `STOPPED`, `SUCCEEDED`, `PARTIALLY_SUCCEEDED`, `FAILED`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `timeCreated`, `timeStarted`, `timeFinished`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Job or None, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (status, page_offset, page_token, page_size, sort), limit=limit, start=start, prefetch=prefetch
    )
