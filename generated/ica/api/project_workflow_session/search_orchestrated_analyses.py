# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/workflowSessions/{workflowSessionId}/analyses:search (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import AnalysisQueryParametersDict
    from ...models.analysis_query_parameters import AnalysisQueryParameters
    from ...models.workflow_session_analysis_paged_list_v4 import WorkflowSessionAnalysisPagedListV4
    from ...models.workflow_session_analysis_v4 import WorkflowSessionAnalysisV4

OPERATION = op.operation(
    "searchOrchestratedAnalyses",
    "search_orchestrated_analyses",
    "project_workflow_session",
    "POST",
    "/api/projects/{projectId}/workflowSessions/{workflowSessionId}/analyses:search",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.path("workflowSessionId"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("AnalysisQueryParameters")), required=False),
        op.body("application/json", "json", d.ModelOf(ref("AnalysisQueryParameters")), required=False),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("WorkflowSessionAnalysisPagedListV4"))),
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


def search_orchestrated_analyses(
    project_id: str,
    workflow_session_id: str,
    *,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    body: AnalysisQueryParameters | AnalysisQueryParametersDict | abc.Mapping[str, Any] | None = None,
    content_type: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[WorkflowSessionAnalysisV4, WorkflowSessionAnalysisPagedListV4]:
    """POST /api/projects/{projectId}/workflowSessions/{workflowSessionId}/analyses:search (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        workflow_session_id: str; path `workflowSessionId`, required. Format `uuid`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `reference`, `userReference`, `pipeline`, `status`, `startDate`,
            `endDate`, `summary`.
        body: AnalysisQueryParameters, or a mapping with keys as on the wire (AnalysisQueryParametersDict), may be
            left out. Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of WorkflowSessionAnalysisV4, read page by page.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (project_id, workflow_session_id, page_offset, page_token, page_size, sort),
        body,
        content_type,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
