# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/samples/{sampleId}/data (v3)"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import (
        GetSampleDataListConnectorTagMatchModeValue,
        GetSampleDataListFilenameMatchModeValue,
        GetSampleDataListFilePathMatchModeValue,
        GetSampleDataListRunInputTagMatchModeValue,
        GetSampleDataListRunOutputTagMatchModeValue,
        GetSampleDataListStatusItemValue,
        GetSampleDataListTechnicalTagMatchModeValue,
        GetSampleDataListTypeValue,
        GetSampleDataListUserTagMatchModeValue,
    )
    from ...models.data import Data
    from ...models.data_paged_list import DataPagedList
    from ...models.get_sample_data_list_connector_tag_match_mode import GetSampleDataListConnectorTagMatchMode
    from ...models.get_sample_data_list_file_path_match_mode import GetSampleDataListFilePathMatchMode
    from ...models.get_sample_data_list_filename_match_mode import GetSampleDataListFilenameMatchMode
    from ...models.get_sample_data_list_run_input_tag_match_mode import GetSampleDataListRunInputTagMatchMode
    from ...models.get_sample_data_list_run_output_tag_match_mode import GetSampleDataListRunOutputTagMatchMode
    from ...models.get_sample_data_list_status_item import GetSampleDataListStatusItem
    from ...models.get_sample_data_list_technical_tag_match_mode import GetSampleDataListTechnicalTagMatchMode
    from ...models.get_sample_data_list_type import GetSampleDataListType
    from ...models.get_sample_data_list_user_tag_match_mode import GetSampleDataListUserTagMatchMode

OPERATION = op.operation(
    "getSampleDataList",
    "get_sample_data_list",
    "project_sample",
    "GET",
    "/api/projects/{projectId}/samples/{sampleId}/data",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.path("sampleId"),
        op.query("fullText"),
        op.query("id", d.ListOf(d.TEXT)),
        op.query("filename", d.ListOf(d.TEXT)),
        op.query("filenameMatchMode", d.OneValueOf(ref("GetSampleDataListFilenameMatchMode"))),
        op.query("filePath", d.ListOf(d.TEXT)),
        op.query("filePathMatchMode", d.OneValueOf(ref("GetSampleDataListFilePathMatchMode"))),
        op.query("status", d.ListOf(d.OneValueOf(ref("GetSampleDataListStatusItem")))),
        op.query("formatId", d.ListOf(d.TEXT)),
        op.query("formatCode", d.ListOf(d.TEXT)),
        op.query("type", d.OneValueOf(ref("GetSampleDataListType"))),
        op.query("parentFolderId", d.ListOf(d.TEXT)),
        op.query("parentFolderPath"),
        op.query("creationDateAfter", d.MOMENT),
        op.query("creationDateBefore", d.MOMENT),
        op.query("statusDateAfter", d.MOMENT),
        op.query("statusDateBefore", d.MOMENT),
        op.query("userTag", d.ListOf(d.TEXT)),
        op.query("userTagMatchMode", d.OneValueOf(ref("GetSampleDataListUserTagMatchMode"))),
        op.query("runInputTag", d.ListOf(d.TEXT)),
        op.query("runInputTagMatchMode", d.OneValueOf(ref("GetSampleDataListRunInputTagMatchMode"))),
        op.query("runOutputTag", d.ListOf(d.TEXT)),
        op.query("runOutputTagMatchMode", d.OneValueOf(ref("GetSampleDataListRunOutputTagMatchMode"))),
        op.query("connectorTag", d.ListOf(d.TEXT)),
        op.query("connectorTagMatchMode", d.OneValueOf(ref("GetSampleDataListConnectorTagMatchMode"))),
        op.query("technicalTag", d.ListOf(d.TEXT)),
        op.query("technicalTagMatchMode", d.OneValueOf(ref("GetSampleDataListTechnicalTagMatchMode"))),
        op.query("notInRun", d.BOOLEAN),
        op.query("instrumentRunId", d.ListOf(d.TEXT)),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataPagedList"))),
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


def get_sample_data_list(
    project_id: str,
    sample_id: str,
    *,
    full_text: str | None = None,
    id: abc.Sequence[str] | None = None,
    filename: abc.Sequence[str] | None = None,
    filename_match_mode: GetSampleDataListFilenameMatchMode
    | GetSampleDataListFilenameMatchModeValue
    | str
    | None = None,
    file_path: abc.Sequence[str] | None = None,
    file_path_match_mode: GetSampleDataListFilePathMatchMode
    | GetSampleDataListFilePathMatchModeValue
    | str
    | None = None,
    status: abc.Sequence[GetSampleDataListStatusItem | GetSampleDataListStatusItemValue | str] | None = None,
    format_id: abc.Sequence[str] | None = None,
    format_code: abc.Sequence[str] | None = None,
    type: GetSampleDataListType | GetSampleDataListTypeValue | str | None = None,
    parent_folder_id: abc.Sequence[str] | None = None,
    parent_folder_path: str | None = None,
    creation_date_after: datetime.datetime | None = None,
    creation_date_before: datetime.datetime | None = None,
    status_date_after: datetime.datetime | None = None,
    status_date_before: datetime.datetime | None = None,
    user_tag: abc.Sequence[str] | None = None,
    user_tag_match_mode: GetSampleDataListUserTagMatchMode | GetSampleDataListUserTagMatchModeValue | str | None = None,
    run_input_tag: abc.Sequence[str] | None = None,
    run_input_tag_match_mode: GetSampleDataListRunInputTagMatchMode
    | GetSampleDataListRunInputTagMatchModeValue
    | str
    | None = None,
    run_output_tag: abc.Sequence[str] | None = None,
    run_output_tag_match_mode: GetSampleDataListRunOutputTagMatchMode
    | GetSampleDataListRunOutputTagMatchModeValue
    | str
    | None = None,
    connector_tag: abc.Sequence[str] | None = None,
    connector_tag_match_mode: GetSampleDataListConnectorTagMatchMode
    | GetSampleDataListConnectorTagMatchModeValue
    | str
    | None = None,
    technical_tag: abc.Sequence[str] | None = None,
    technical_tag_match_mode: GetSampleDataListTechnicalTagMatchMode
    | GetSampleDataListTechnicalTagMatchModeValue
    | str
    | None = None,
    not_in_run: bool | None = None,
    instrument_run_id: abc.Sequence[str] | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[Data, DataPagedList]:
    """GET /api/projects/{projectId}/samples/{sampleId}/data (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.
        full_text: str; query `fullText`.
        id: list of str; query `id`.
        filename: list of str; query `filename`.
        filename_match_mode: GetSampleDataListFilenameMatchMode; query `filenameMatchMode`. One of `EXACT`, `EXCLUDE`,
            `FUZZY`.
        file_path: list of str; query `filePath`.
        file_path_match_mode: GetSampleDataListFilePathMatchMode; query `filePathMatchMode`. One of
            `STARTS_WITH_CASE_INSENSITIVE`, `FULL_CASE_INSENSITIVE`; default `\"STARTS_WITH_CASE_INSENSITIVE\"`.
        status: list of GetSampleDataListStatusItem; query `status`. One of `PARTIAL`, `AVAILABLE`, `ARCHIVING`,
            `ARCHIVED`, `UNARCHIVING`, `DELETING`.
        format_id: list of str; query `formatId`.
        format_code: list of str; query `formatCode`.
        type: GetSampleDataListType; query `type`. One of `FILE`, `FOLDER`.
        parent_folder_id: list of str; query `parentFolderId`.
        parent_folder_path: str; query `parentFolderPath`.
        creation_date_after: datetime.datetime; query `creationDateAfter`.
        creation_date_before: datetime.datetime; query `creationDateBefore`.
        status_date_after: datetime.datetime; query `statusDateAfter`.
        status_date_before: datetime.datetime; query `statusDateBefore`.
        user_tag: list of str; query `userTag`.
        user_tag_match_mode: GetSampleDataListUserTagMatchMode; query `userTagMatchMode`. One of `EXACT`, `EXCLUDE`,
            `FUZZY`.
        run_input_tag: list of str; query `runInputTag`.
        run_input_tag_match_mode: GetSampleDataListRunInputTagMatchMode; query `runInputTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        run_output_tag: list of str; query `runOutputTag`.
        run_output_tag_match_mode: GetSampleDataListRunOutputTagMatchMode; query `runOutputTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        connector_tag: list of str; query `connectorTag`.
        connector_tag_match_mode: GetSampleDataListConnectorTagMatchMode; query `connectorTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        technical_tag: list of str; query `technicalTag`.
        technical_tag_match_mode: GetSampleDataListTechnicalTagMatchMode; query `technicalTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        not_in_run: bool; query `notInRun`.
        instrument_run_id: list of str; query `instrumentRunId`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `timeCreated`, `timeModified`, `name`, `path`, `fileSizeInBytes`,
            `status`, `format`, `dataType`, `willBeArchivedAt`, `willBeDeletedAt`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Data, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            project_id,
            sample_id,
            full_text,
            id,
            filename,
            filename_match_mode,
            file_path,
            file_path_match_mode,
            status,
            format_id,
            format_code,
            type,
            parent_folder_id,
            parent_folder_path,
            creation_date_after,
            creation_date_before,
            status_date_after,
            status_date_before,
            user_tag,
            user_tag_match_mode,
            run_input_tag,
            run_input_tag_match_mode,
            run_output_tag,
            run_output_tag_match_mode,
            connector_tag,
            connector_tag_match_mode,
            technical_tag,
            technical_tag_match_mode,
            not_in_run,
            instrument_run_id,
            page_offset,
            page_token,
            page_size,
            sort,
        ),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
