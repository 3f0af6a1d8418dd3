# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/runtype/"""

from __future__ import annotations

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
    from ...models.runtype import Runtype
    from ...models.runtype_list import RuntypeList

OPERATION = op.operation(
    "list",
    "list",
    "runtype",
    "GET",
    "/rundb/api/v1/runtype/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("alternate_name"),
        op.query("applicationGroups", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("barcode"),
        op.query("description"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("meta"),
        op.query("nucleotideType"),
        op.query("runType"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("RuntypeList"))),),
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
            "alternate_name": None,
            "applicationGroups": f.RELATION,
            "barcode": None,
            "description": None,
            "id": None,
            "isActive": None,
            "meta": None,
            "nucleotideType": None,
            "runType": None,
        },
        {"applicationGroups": d.Lazy(__package__, "..applicationgroup.list_", "OPERATION")},
        {
            "application_groups": "applicationGroups",
            "is_active": "isActive",
            "nucleotide_type": "nucleotideType",
            "run_type": "runType",
        },
        sortable=(
            "alternate_name",
            "applicationGroups",
            "barcode",
            "description",
            "id",
            "isActive",
            "meta",
            "nucleotideType",
            "runType",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    alternate_name: str | Unset = UNSET,
    application_groups: int | str | m.Model | Unset = UNSET,
    barcode: str | Unset = UNSET,
    description: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    meta: str | Unset = UNSET,
    nucleotide_type: str | Unset = UNSET,
    run_type: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Runtype, RuntypeList]:
    """GET /rundb/api/v1/runtype/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `alternate_name`, `applicationGroups`, `barcode`,
            `description`, `id`, `isActive`, `meta`, `nucleotideType`, `runType`.
        alternate_name: str; query `alternate_name`.
        application_groups: int or str; query `applicationGroups`.
        barcode: str; query `barcode`.
        description: str; query `description`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        meta: str; query `meta`.
        nucleotide_type: str; query `nucleotideType`.
        run_type: str; query `runType`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Runtype, read page by page.

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
            alternate_name,
            application_groups,
            barcode,
            description,
            id,
            is_active,
            meta,
            nucleotide_type,
            run_type,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
