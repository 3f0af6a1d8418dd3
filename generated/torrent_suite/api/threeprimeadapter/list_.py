# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/threeprimeadapter/"""

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
    from ...models.threeprimeadapter import Threeprimeadapter
    from ...models.threeprimeadapter_list import ThreeprimeadapterList

OPERATION = op.operation(
    "list",
    "list",
    "threeprimeadapter",
    "GET",
    "/rundb/api/v1/threeprimeadapter/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("chemistryType"),
        op.query("description"),
        op.query("direction"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isDefault", d.BOOLEAN),
        op.query("name"),
        op.query("runMode"),
        op.query("sequence"),
        op.query("uid"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ThreeprimeadapterList"))),),
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
            "chemistryType": None,
            "description": None,
            "direction": None,
            "id": None,
            "isActive": None,
            "isDefault": None,
            "name": None,
            "runMode": None,
            "sequence": None,
            "uid": None,
        },
        {},
        {"chemistry_type": "chemistryType", "is_active": "isActive", "is_default": "isDefault", "run_mode": "runMode"},
        sortable=(
            "chemistryType",
            "description",
            "direction",
            "id",
            "isActive",
            "isDefault",
            "name",
            "runMode",
            "sequence",
            "uid",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    chemistry_type: str | Unset = UNSET,
    description: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    sequence: str | Unset = UNSET,
    uid: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Threeprimeadapter, ThreeprimeadapterList]:
    """GET /rundb/api/v1/threeprimeadapter/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `chemistryType`, `description`, `direction`, `id`,
            `isActive`, `isDefault`, `name`, `runMode`, `sequence`, `uid`.
        chemistry_type: str; query `chemistryType`.
        description: str; query `description`.
        direction: str; query `direction`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_default: bool; query `isDefault`.
        name: str; query `name`.
        run_mode: str; query `runMode`.
        sequence: str; query `sequence`.
        uid: str; query `uid`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Threeprimeadapter, read page by page.

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
            chemistry_type,
            description,
            direction,
            id,
            is_active,
            is_default,
            name,
            run_mode,
            sequence,
            uid,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
