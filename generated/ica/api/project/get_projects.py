# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project import Project
    from ...models.project_paged_list import ProjectPagedList

OPERATION = op.operation(
    "getProjects",
    "get_projects",
    "project",
    "GET",
    "/api/projects",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.query("search"),
        op.query("userTags", d.ListOf(d.TEXT)),
        op.query("technicalTags", d.ListOf(d.TEXT)),
        op.query("includeHiddenProjects", d.BOOLEAN),
        op.query("region"),
        op.query("workgroups", d.ListOf(d.TEXT)),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPagedList"))),
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


def get_projects(
    *,
    search: str | None = None,
    user_tags: abc.Sequence[str] | None = None,
    technical_tags: abc.Sequence[str] | None = None,
    include_hidden_projects: bool | None = None,
    region: str | None = None,
    workgroups: abc.Sequence[str] | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[Project, ProjectPagedList]:
    """GET /api/projects (v3).

    Arguments:
        search: str; query `search`.
        user_tags: list of str; query `userTags`.
        technical_tags: list of str; query `technicalTags`.
        include_hidden_projects: bool; query `includeHiddenProjects`. Default `false`.
        region: str; query `region`.
        workgroups: list of str; query `workgroups`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `name`, `shortDescription`, `information`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Project, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            search,
            user_tags,
            technical_tags,
            include_hidden_projects,
            region,
            workgroups,
            page_offset,
            page_token,
            page_size,
            sort,
        ),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
