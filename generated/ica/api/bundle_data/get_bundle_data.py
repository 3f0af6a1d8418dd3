# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/data (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import (
        GetBundleDataConnectorTagMatchModeValue,
        GetBundleDataFilenameMatchModeValue,
        GetBundleDataFilePathMatchModeValue,
        GetBundleDataRunInputTagMatchModeValue,
        GetBundleDataRunOutputTagMatchModeValue,
        GetBundleDataStatusValue,
        GetBundleDataTechnicalTagMatchModeValue,
        GetBundleDataTypeValue,
        GetBundleDataUserTagMatchModeValue,
    )
    from ...models.bundle_data import BundleData
    from ...models.bundle_data_paged_list import BundleDataPagedList
    from ...models.get_bundle_data_connector_tag_match_mode import GetBundleDataConnectorTagMatchMode
    from ...models.get_bundle_data_file_path_match_mode import GetBundleDataFilePathMatchMode
    from ...models.get_bundle_data_filename_match_mode import GetBundleDataFilenameMatchMode
    from ...models.get_bundle_data_run_input_tag_match_mode import GetBundleDataRunInputTagMatchMode
    from ...models.get_bundle_data_run_output_tag_match_mode import GetBundleDataRunOutputTagMatchMode
    from ...models.get_bundle_data_status import GetBundleDataStatus
    from ...models.get_bundle_data_technical_tag_match_mode import GetBundleDataTechnicalTagMatchMode
    from ...models.get_bundle_data_type import GetBundleDataType
    from ...models.get_bundle_data_user_tag_match_mode import GetBundleDataUserTagMatchMode

OPERATION = op.operation(
    "getBundleData",
    "get_bundle_data",
    "bundle_data",
    "GET",
    "/api/bundles/{bundleId}/data",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("bundleId"),
        op.query("fullText"),
        op.query("id"),
        op.query("filename"),
        op.query("filenameMatchMode", d.OneValueOf(ref("GetBundleDataFilenameMatchMode"))),
        op.query("filePath"),
        op.query("filePathMatchMode", d.OneValueOf(ref("GetBundleDataFilePathMatchMode"))),
        op.query("status", d.OneValueOf(ref("GetBundleDataStatus"))),
        op.query("formatId"),
        op.query("formatCode"),
        op.query("type", d.OneValueOf(ref("GetBundleDataType"))),
        op.query("parentFolderId"),
        op.query("parentFolderPath"),
        op.query("creationDateAfter"),
        op.query("creationDateBefore"),
        op.query("statusDateAfter"),
        op.query("statusDateBefore"),
        op.query("userTag"),
        op.query("userTagMatchMode", d.OneValueOf(ref("GetBundleDataUserTagMatchMode"))),
        op.query("runInputTag"),
        op.query("runInputTagMatchMode", d.OneValueOf(ref("GetBundleDataRunInputTagMatchMode"))),
        op.query("runOutputTag"),
        op.query("runOutputTagMatchMode", d.OneValueOf(ref("GetBundleDataRunOutputTagMatchMode"))),
        op.query("connectorTag"),
        op.query("connectorTagMatchMode", d.OneValueOf(ref("GetBundleDataConnectorTagMatchMode"))),
        op.query("technicalTag"),
        op.query("technicalTagMatchMode", d.OneValueOf(ref("GetBundleDataTechnicalTagMatchMode"))),
        op.query("notInRun"),
        op.query("notLinkedToSample"),
        op.query("instrumentRunId", d.ListOf(d.TEXT)),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundleDataPagedList"))),
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


def get_bundle_data(
    bundle_id: str,
    *,
    full_text: str | None = None,
    id: str | None = None,
    filename: str | None = None,
    filename_match_mode: GetBundleDataFilenameMatchMode | GetBundleDataFilenameMatchModeValue | str | None = None,
    file_path: str | None = None,
    file_path_match_mode: GetBundleDataFilePathMatchMode | GetBundleDataFilePathMatchModeValue | str | None = None,
    status: GetBundleDataStatus | GetBundleDataStatusValue | str | None = None,
    format_id: str | None = None,
    format_code: str | None = None,
    type: GetBundleDataType | GetBundleDataTypeValue | str | None = None,
    parent_folder_id: str | None = None,
    parent_folder_path: str | None = None,
    creation_date_after: str | None = None,
    creation_date_before: str | None = None,
    status_date_after: str | None = None,
    status_date_before: str | None = None,
    user_tag: str | None = None,
    user_tag_match_mode: GetBundleDataUserTagMatchMode | GetBundleDataUserTagMatchModeValue | str | None = None,
    run_input_tag: str | None = None,
    run_input_tag_match_mode: GetBundleDataRunInputTagMatchMode
    | GetBundleDataRunInputTagMatchModeValue
    | str
    | None = None,
    run_output_tag: str | None = None,
    run_output_tag_match_mode: GetBundleDataRunOutputTagMatchMode
    | GetBundleDataRunOutputTagMatchModeValue
    | str
    | None = None,
    connector_tag: str | None = None,
    connector_tag_match_mode: GetBundleDataConnectorTagMatchMode
    | GetBundleDataConnectorTagMatchModeValue
    | str
    | None = None,
    technical_tag: str | None = None,
    technical_tag_match_mode: GetBundleDataTechnicalTagMatchMode
    | GetBundleDataTechnicalTagMatchModeValue
    | str
    | None = None,
    not_in_run: str | None = None,
    not_linked_to_sample: str | None = None,
    instrument_run_id: abc.Sequence[str] | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[BundleData | None, BundleDataPagedList]:
    """GET /api/bundles/{bundleId}/data (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.
        full_text: str; query `fullText`.
        id: str; query `id`.
        filename: str; query `filename`.
        filename_match_mode: GetBundleDataFilenameMatchMode; query `filenameMatchMode`. One of `EXACT`, `EXCLUDE`,
            `FUZZY`.
        file_path: str; query `filePath`.
        file_path_match_mode: GetBundleDataFilePathMatchMode; query `filePathMatchMode`. One of
            `STARTS_WITH_CASE_INSENSITIVE`, `FULL_CASE_INSENSITIVE`; default `\"STARTS_WITH_CASE_INSENSITIVE\"`.
        status: GetBundleDataStatus; query `status`. One of `PARTIAL`, `AVAILABLE`, `ARCHIVING`, `ARCHIVED`,
            `UNARCHIVING`, `DELETING`.
        format_id: str; query `formatId`.
        format_code: str; query `formatCode`.
        type: GetBundleDataType; query `type`. One of `FILE`, `FOLDER`.
        parent_folder_id: str; query `parentFolderId`.
        parent_folder_path: str; query `parentFolderPath`.
        creation_date_after: str; query `creationDateAfter`.
        creation_date_before: str; query `creationDateBefore`.
        status_date_after: str; query `statusDateAfter`.
        status_date_before: str; query `statusDateBefore`.
        user_tag: str; query `userTag`.
        user_tag_match_mode: GetBundleDataUserTagMatchMode; query `userTagMatchMode`. One of `EXACT`, `EXCLUDE`,
            `FUZZY`.
        run_input_tag: str; query `runInputTag`.
        run_input_tag_match_mode: GetBundleDataRunInputTagMatchMode; query `runInputTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        run_output_tag: str; query `runOutputTag`.
        run_output_tag_match_mode: GetBundleDataRunOutputTagMatchMode; query `runOutputTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        connector_tag: str; query `connectorTag`.
        connector_tag_match_mode: GetBundleDataConnectorTagMatchMode; query `connectorTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        technical_tag: str; query `technicalTag`.
        technical_tag_match_mode: GetBundleDataTechnicalTagMatchMode; query `technicalTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        not_in_run: str; query `notInRun`.
        not_linked_to_sample: str; query `notLinkedToSample`.
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
        A pager of BundleData or None, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            bundle_id,
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
            not_linked_to_sample,
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
