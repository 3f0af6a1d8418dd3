# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/librarykey/"""

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
    from ...models.librarykey import Librarykey
    from ...models.librarykey_list import LibrarykeyList

OPERATION = op.operation(
    "list",
    "list",
    "librarykey",
    "GET",
    "/rundb/api/v1/librarykey/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("description"),
        op.query("direction"),
        op.query("id", d.INTEGER),
        op.query("isDefault", d.BOOLEAN),
        op.query("name"),
        op.query("runMode"),
        op.query("sequence"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("LibrarykeyList"))),),
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
            "direction": None,
            "id": None,
            "isDefault": None,
            "name": None,
            "runMode": None,
            "sequence": None,
        },
        {},
        {"is_default": "isDefault", "run_mode": "runMode"},
        sortable=("description", "direction", "id", "isDefault", "name", "runMode", "sequence"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    description: str | Unset = UNSET,
    direction: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    sequence: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Librarykey, LibrarykeyList]:
    """GET /rundb/api/v1/librarykey/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `description`, `direction`, `id`, `isDefault`, `name`,
            `runMode`, `sequence`.
        description: str; query `description`.
        direction: str; query `direction`.
        id: int; query `id`.
        is_default: bool; query `isDefault`.
        name: str; query `name`.
        run_mode: str; query `runMode`.
        sequence: str; query `sequence`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Librarykey, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, description, direction, id, is_default, name, run_mode, sequence),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
