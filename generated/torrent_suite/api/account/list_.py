# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/account/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.account import Account
    from ...models.account_list import AccountList

OPERATION = op.operation(
    "list",
    "list",
    "account",
    "GET",
    "/rundb/api/v1/account/",
    accept="application/json",
    parameters=(op.query("limit", d.INTEGER), op.query("offset", d.INTEGER)),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("AccountList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri",),
    ),
    evidence="observed",
    filters=f.Filters({}, {}),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Account, AccountList]:
    """GET /rundb/api/v1/account/.

    Arguments:
        page_size: int; query `limit`. 0 or more.
        offset: int; query `offset`. 0 or more.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Account, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(OPERATION, (page_size, offset), filters=filters, limit=limit, start=start, prefetch=prefetch)
