# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/floworder/"""

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
    from ....runtime.unset import Unset
    from ...models.floworder import Floworder
    from ...models.floworder_list import FloworderList

OPERATION = op.operation(
    "list",
    "list",
    "floworder",
    "GET",
    "/rundb/api/v1/floworder/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("description"),
        op.query("flowOrder"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isDefault", d.BOOLEAN),
        op.query("isSystem", d.BOOLEAN),
        op.query("name"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("FloworderList"))),),
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
            "description": None,
            "flowOrder": None,
            "id": None,
            "isActive": None,
            "isDefault": None,
            "isSystem": None,
            "name": None,
        },
        {},
        {"flow_order": "flowOrder", "is_active": "isActive", "is_default": "isDefault", "is_system": "isSystem"},
        sortable=("description", "flowOrder", "id", "isActive", "isDefault", "isSystem", "name"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    description: str | Unset = UNSET,
    flow_order: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    is_system: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Floworder, FloworderList]:
    """GET /rundb/api/v1/floworder/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `description`, `flowOrder`, `id`, `isActive`,
            `isDefault`, `isSystem`, `name`.
        description: str; query `description`.
        flow_order: str; query `flowOrder`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_default: bool; query `isDefault`.
        is_system: bool; query `isSystem`.
        name: str; query `name`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Floworder, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, description, flow_order, id, is_active, is_default, is_system, name),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
