# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/applicationgroup/"""

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
    from ...models.applicationgroup import Applicationgroup
    from ...models.applicationgroup_list import ApplicationgroupList

OPERATION = op.operation(
    "list",
    "list",
    "applicationgroup",
    "GET",
    "/rundb/api/v1/applicationgroup/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("applications", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("name"),
        op.query("uid"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ApplicationgroupList"))),),
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
        {"applications": f.RELATION, "description": None, "id": None, "isActive": None, "name": None, "uid": None},
        {"applications": d.Lazy(__package__, "..runtype.list_", "OPERATION")},
        {"is_active": "isActive"},
        sortable=("applications", "description", "id", "isActive", "name", "uid"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    applications: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    uid: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Applicationgroup, ApplicationgroupList]:
    """GET /rundb/api/v1/applicationgroup/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `applications`, `description`, `id`, `isActive`,
            `name`, `uid`.
        applications: int or str; query `applications`.
        description: str; query `description`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        name: str; query `name`.
        uid: str; query `uid`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Applicationgroup, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, applications, description, id, is_active, name, uid),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
