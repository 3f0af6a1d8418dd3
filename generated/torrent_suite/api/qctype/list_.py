# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/qctype/"""

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
    from ...models.qctype import Qctype
    from ...models.qctype_list import QctypeList

OPERATION = op.operation(
    "list",
    "list",
    "qctype",
    "GET",
    "/rundb/api/v1/qctype/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("defaultThreshold", d.INTEGER),
        op.query("description"),
        op.query("id", d.INTEGER),
        op.query("maxThreshold", d.INTEGER),
        op.query("minThreshold", d.INTEGER),
        op.query("qcName"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("QctypeList"))),),
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
            "defaultThreshold": None,
            "description": None,
            "id": None,
            "maxThreshold": None,
            "minThreshold": None,
            "qcName": None,
        },
        {},
        {
            "default_threshold": "defaultThreshold",
            "max_threshold": "maxThreshold",
            "min_threshold": "minThreshold",
            "qc_name": "qcName",
        },
        sortable=("defaultThreshold", "description", "id", "maxThreshold", "minThreshold", "qcName"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    default_threshold: int | Unset = UNSET,
    description: str | Unset = UNSET,
    id: int | Unset = UNSET,
    max_threshold: int | Unset = UNSET,
    min_threshold: int | Unset = UNSET,
    qc_name: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Qctype, QctypeList]:
    """GET /rundb/api/v1/qctype/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `defaultThreshold`, `description`, `id`,
            `maxThreshold`, `minThreshold`, `qcName`.
        default_threshold: int; query `defaultThreshold`.
        description: str; query `description`.
        id: int; query `id`.
        max_threshold: int; query `maxThreshold`.
        min_threshold: int; query `minThreshold`.
        qc_name: str; query `qcName`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Qctype, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, default_threshold, description, id, max_threshold, min_threshold, qc_name),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
