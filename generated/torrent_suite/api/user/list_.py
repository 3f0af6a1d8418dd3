# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/user/"""

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
    from ....runtime.unset import Unset
    from ...models.user import User
    from ...models.user_list import UserList

OPERATION = op.operation(
    "list",
    "list",
    "user",
    "GET",
    "/rundb/api/v1/user/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("date_joined", d.LOCAL_MOMENT),
        op.query("email"),
        op.query("first_name"),
        op.query("id", d.INTEGER),
        op.query("is_active", d.BOOLEAN),
        op.query("last_login", d.LOCAL_MOMENT),
        op.query("last_name"),
        op.query("username"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("UserList"))),),
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
            "date_joined": None,
            "email": None,
            "first_name": None,
            "id": None,
            "is_active": None,
            "last_login": None,
            "last_name": None,
            "username": None,
        },
        {},
        sortable=("date_joined", "email", "first_name", "id", "is_active", "last_login", "last_name", "username"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    date_joined: datetime.datetime | Unset = UNSET,
    email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    last_login: datetime.datetime | Unset = UNSET,
    last_name: str | Unset = UNSET,
    username: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[User, UserList]:
    """GET /rundb/api/v1/user/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `date_joined`, `email`, `first_name`, `id`,
            `is_active`, `last_login`, `last_name`, `username`.
        date_joined: datetime.datetime; query `date_joined`.
        email: str; query `email`.
        first_name: str; query `first_name`.
        id: int; query `id`.
        is_active: bool; query `is_active`.
        last_login: datetime.datetime; query `last_login`.
        last_name: str; query `last_name`.
        username: str; query `username`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of User, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, date_joined, email, first_name, id, is_active, last_login, last_name, username),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
