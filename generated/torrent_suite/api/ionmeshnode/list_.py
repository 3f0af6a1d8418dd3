# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/ionmeshnode/"""

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
    from ...models.ionmeshnode import Ionmeshnode
    from ...models.ionmeshnode_list import IonmeshnodeList

OPERATION = op.operation(
    "list",
    "list",
    "ionmeshnode",
    "GET",
    "/rundb/api/v1/ionmeshnode/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("active", d.BOOLEAN),
        op.query("apikey_local"),
        op.query("apikey_remote"),
        op.query("hostname"),
        op.query("id", d.INTEGER),
        op.query("name"),
        op.query("system_id"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("IonmeshnodeList"))),),
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
            "active": None,
            "apikey_local": None,
            "apikey_remote": None,
            "hostname": None,
            "id": None,
            "name": None,
            "system_id": None,
        },
        {},
        sortable=("active", "apikey_local", "apikey_remote", "hostname", "id", "name", "system_id"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    active: bool | Unset = UNSET,
    apikey_local: str | Unset = UNSET,
    apikey_remote: str | Unset = UNSET,
    hostname: str | Unset = UNSET,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    system_id: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Ionmeshnode, IonmeshnodeList]:
    """GET /rundb/api/v1/ionmeshnode/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `active`, `apikey_local`, `apikey_remote`, `hostname`,
            `id`, `name`, `system_id`.
        active: bool; query `active`.
        apikey_local: str; query `apikey_local`.
        apikey_remote: str; query `apikey_remote`.
        hostname: str; query `hostname`.
        id: int; query `id`.
        name: str; query `name`.
        system_id: str; query `system_id`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Ionmeshnode, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, active, apikey_local, apikey_remote, hostname, id, name, system_id),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
