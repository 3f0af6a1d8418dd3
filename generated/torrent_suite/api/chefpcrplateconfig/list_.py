# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/chefpcrplateconfig/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.chefpcrplateconfig import Chefpcrplateconfig
    from ...models.chefpcrplateconfig_list import ChefpcrplateconfigList

OPERATION = op.operation(
    "list",
    "list",
    "chefpcrplateconfig",
    "GET",
    "/rundb/api/v1/chefpcrplateconfig/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("confg"),
        op.query("id", d.INTEGER),
        op.query("kit", d.AnyOf(d.INTEGER, d.TEXT)),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ChefpcrplateconfigList"))),),
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
    filters=f.Filters({"confg": None, "id": None, "kit": f.RELATION}, {"kit": None}, sortable=("confg", "id", "kit")),
    releases=r.Releases(r.Span(since="5.18.1")),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    confg: str | Unset = UNSET,
    id: int | Unset = UNSET,
    kit: int | str | m.Model | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Chefpcrplateconfig, ChefpcrplateconfigList]:
    """GET /rundb/api/v1/chefpcrplateconfig/. Of the releases since 5.18.1.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `confg`, `id`, `kit`.
        confg: str; query `confg`.
        id: int; query `id`.
        kit: int or str; query `kit`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Chefpcrplateconfig, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, confg, id, kit),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
