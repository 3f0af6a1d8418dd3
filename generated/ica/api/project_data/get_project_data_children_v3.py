# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/data/{dataId}/children (v3)"""

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
        GetProjectDataChildrenConnectorTagMatchModeValue,
        GetProjectDataChildrenFilenameMatchModeValue,
        GetProjectDataChildrenRunInputTagMatchModeValue,
        GetProjectDataChildrenRunOutputTagMatchModeValue,
        GetProjectDataChildrenStatusItemValue,
        GetProjectDataChildrenTechnicalTagMatchModeValue,
        GetProjectDataChildrenTypeValue,
        GetProjectDataChildrenUserTagMatchModeValue,
    )
    from ...models.data_list import DataList
    from ...models.get_project_data_children_connector_tag_match_mode import GetProjectDataChildrenConnectorTagMatchMode
    from ...models.get_project_data_children_filename_match_mode import GetProjectDataChildrenFilenameMatchMode
    from ...models.get_project_data_children_run_input_tag_match_mode import GetProjectDataChildrenRunInputTagMatchMode
    from ...models.get_project_data_children_run_output_tag_match_mode import (
        GetProjectDataChildrenRunOutputTagMatchMode,
    )
    from ...models.get_project_data_children_status_item import GetProjectDataChildrenStatusItem
    from ...models.get_project_data_children_technical_tag_match_mode import GetProjectDataChildrenTechnicalTagMatchMode
    from ...models.get_project_data_children_type import GetProjectDataChildrenType
    from ...models.get_project_data_children_user_tag_match_mode import GetProjectDataChildrenUserTagMatchMode

OPERATION = op.operation(
    "getProjectDataChildren",
    "get_project_data_children",
    "project_data",
    "GET",
    "/api/projects/{projectId}/data/{dataId}/children",
    version="v3",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.path("dataId"),
        op.query("fullText"),
        op.query("id", d.ListOf(d.TEXT)),
        op.query("filename", d.ListOf(d.TEXT)),
        op.query("filenameMatchMode", d.OneValueOf(ref("GetProjectDataChildrenFilenameMatchMode"))),
        op.query("status", d.ListOf(d.OneValueOf(ref("GetProjectDataChildrenStatusItem")))),
        op.query("formatId", d.ListOf(d.TEXT)),
        op.query("formatCode", d.ListOf(d.TEXT)),
        op.query("type", d.OneValueOf(ref("GetProjectDataChildrenType"))),
        op.query("creationDateAfter", d.MOMENT),
        op.query("creationDateBefore", d.MOMENT),
        op.query("statusDateAfter", d.MOMENT),
        op.query("statusDateBefore", d.MOMENT),
        op.query("userTag", d.ListOf(d.TEXT)),
        op.query("userTagMatchMode", d.OneValueOf(ref("GetProjectDataChildrenUserTagMatchMode"))),
        op.query("runInputTag", d.ListOf(d.TEXT)),
        op.query("runInputTagMatchMode", d.OneValueOf(ref("GetProjectDataChildrenRunInputTagMatchMode"))),
        op.query("runOutputTag", d.ListOf(d.TEXT)),
        op.query("runOutputTagMatchMode", d.OneValueOf(ref("GetProjectDataChildrenRunOutputTagMatchMode"))),
        op.query("connectorTag", d.ListOf(d.TEXT)),
        op.query("connectorTagMatchMode", d.OneValueOf(ref("GetProjectDataChildrenConnectorTagMatchMode"))),
        op.query("technicalTag", d.ListOf(d.TEXT)),
        op.query("technicalTagMatchMode", d.OneValueOf(ref("GetProjectDataChildrenTechnicalTagMatchMode"))),
        op.query("notInRun", d.BOOLEAN),
        op.query("notLinkedToSample", d.BOOLEAN),
        op.query("instrumentRunId", d.ListOf(d.TEXT)),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataList"))),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectDataPagedList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_data_children(
    project_id: str,
    data_id: str,
    *,
    full_text: str | None = None,
    id: abc.Sequence[str] | None = None,
    filename: abc.Sequence[str] | None = None,
    filename_match_mode: GetProjectDataChildrenFilenameMatchMode
    | GetProjectDataChildrenFilenameMatchModeValue
    | str
    | None = None,
    status: abc.Sequence[GetProjectDataChildrenStatusItem | GetProjectDataChildrenStatusItemValue | str] | None = None,
    format_id: abc.Sequence[str] | None = None,
    format_code: abc.Sequence[str] | None = None,
    type: GetProjectDataChildrenType | GetProjectDataChildrenTypeValue | str | None = None,
    creation_date_after: datetime.datetime | None = None,
    creation_date_before: datetime.datetime | None = None,
    status_date_after: datetime.datetime | None = None,
    status_date_before: datetime.datetime | None = None,
    user_tag: abc.Sequence[str] | None = None,
    user_tag_match_mode: GetProjectDataChildrenUserTagMatchMode
    | GetProjectDataChildrenUserTagMatchModeValue
    | str
    | None = None,
    run_input_tag: abc.Sequence[str] | None = None,
    run_input_tag_match_mode: GetProjectDataChildrenRunInputTagMatchMode
    | GetProjectDataChildrenRunInputTagMatchModeValue
    | str
    | None = None,
    run_output_tag: abc.Sequence[str] | None = None,
    run_output_tag_match_mode: GetProjectDataChildrenRunOutputTagMatchMode
    | GetProjectDataChildrenRunOutputTagMatchModeValue
    | str
    | None = None,
    connector_tag: abc.Sequence[str] | None = None,
    connector_tag_match_mode: GetProjectDataChildrenConnectorTagMatchMode
    | GetProjectDataChildrenConnectorTagMatchModeValue
    | str
    | None = None,
    technical_tag: abc.Sequence[str] | None = None,
    technical_tag_match_mode: GetProjectDataChildrenTechnicalTagMatchMode
    | GetProjectDataChildrenTechnicalTagMatchModeValue
    | str
    | None = None,
    not_in_run: bool | None = None,
    not_linked_to_sample: bool | None = None,
    instrument_run_id: abc.Sequence[str] | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
) -> calls.Call[DataList]:
    """GET /api/projects/{projectId}/data/{dataId}/children (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        full_text: str; query `fullText`.
        id: list of str; query `id`.
        filename: list of str; query `filename`.
        filename_match_mode: GetProjectDataChildrenFilenameMatchMode; query `filenameMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        status: list of GetProjectDataChildrenStatusItem; query `status`. One of `PARTIAL`, `AVAILABLE`, `ARCHIVING`,
            `ARCHIVED`, `UNARCHIVING`, `DELETING`.
        format_id: list of str; query `formatId`.
        format_code: list of str; query `formatCode`.
        type: GetProjectDataChildrenType; query `type`. One of `FILE`, `FOLDER`.
        creation_date_after: datetime.datetime; query `creationDateAfter`.
        creation_date_before: datetime.datetime; query `creationDateBefore`.
        status_date_after: datetime.datetime; query `statusDateAfter`.
        status_date_before: datetime.datetime; query `statusDateBefore`.
        user_tag: list of str; query `userTag`.
        user_tag_match_mode: GetProjectDataChildrenUserTagMatchMode; query `userTagMatchMode`. One of `EXACT`,
            `EXCLUDE`, `FUZZY`.
        run_input_tag: list of str; query `runInputTag`.
        run_input_tag_match_mode: GetProjectDataChildrenRunInputTagMatchMode; query `runInputTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        run_output_tag: list of str; query `runOutputTag`.
        run_output_tag_match_mode: GetProjectDataChildrenRunOutputTagMatchMode; query `runOutputTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        connector_tag: list of str; query `connectorTag`.
        connector_tag_match_mode: GetProjectDataChildrenConnectorTagMatchMode; query `connectorTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        technical_tag: list of str; query `technicalTag`.
        technical_tag_match_mode: GetProjectDataChildrenTechnicalTagMatchMode; query `technicalTagMatchMode`. One of
            `EXACT`, `EXCLUDE`, `FUZZY`.
        not_in_run: bool; query `notInRun`.
        not_linked_to_sample: bool; query `notLinkedToSample`.
        instrument_run_id: list of str; query `instrumentRunId`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.

    Returns:
        DataList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(
        OPERATION,
        (
            project_id,
            data_id,
            full_text,
            id,
            filename,
            filename_match_mode,
            status,
            format_id,
            format_code,
            type,
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
        ),
    )
