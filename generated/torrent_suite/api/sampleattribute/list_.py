# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sampleattribute/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.sampleattribute import Sampleattribute
    from ...models.sampleattribute_list import SampleattributeList

OPERATION = op.operation(
    "list",
    "list",
    "sampleattribute",
    "GET",
    "/rundb/api/v1/sampleattribute/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("creationDate", d.LOCAL_MOMENT),
        op.query("dataType", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("displayedName"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isMandatory", d.BOOLEAN),
        op.query("lastModifiedDate", d.LOCAL_MOMENT),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SampleattributeList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "creationDate": None,
            "dataType": f.RELATION,
            "description": None,
            "displayedName": None,
            "id": None,
            "isActive": None,
            "isMandatory": None,
            "lastModifiedDate": None,
        },
        {"dataType": d.Lazy(__package__, "..sampleattributedatatype.list_", "OPERATION")},
        {
            "creation_date": "creationDate",
            "data_type": "dataType",
            "displayed_name": "displayedName",
            "is_active": "isActive",
            "is_mandatory": "isMandatory",
            "last_modified_date": "lastModifiedDate",
        },
        sortable=(
            "creationDate",
            "dataType",
            "description",
            "displayedName",
            "id",
            "isActive",
            "isMandatory",
            "lastModifiedDate",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    creation_date: datetime.datetime | Unset = UNSET,
    data_type: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    displayed_name: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_mandatory: bool | Unset = UNSET,
    last_modified_date: datetime.datetime | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Sampleattribute, SampleattributeList]:
    """GET /rundb/api/v1/sampleattribute/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `creationDate`, `dataType`, `description`,
            `displayedName`, `id`, `isActive`, `isMandatory`, `lastModifiedDate`.
        creation_date: datetime.datetime; query `creationDate`.
        data_type: int or str; query `dataType`.
        description: str; query `description`.
        displayed_name: str; query `displayedName`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_mandatory: bool; query `isMandatory`.
        last_modified_date: datetime.datetime; query `lastModifiedDate`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Sampleattribute, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            creation_date,
            data_type,
            description,
            displayed_name,
            id,
            is_active,
            is_mandatory,
            last_modified_date,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
