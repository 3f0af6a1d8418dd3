# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/activepgmlibrarykitinfo/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.activepgmlibrarykitinfo import Activepgmlibrarykitinfo
    from ...models.activepgmlibrarykitinfo_list import ActivepgmlibrarykitinfoList

OPERATION = op.operation(
    "list",
    "list",
    "activepgmlibrarykitinfo",
    "GET",
    "/rundb/api/v1/activepgmlibrarykitinfo/",
    accept="application/json",
    parameters=(op.query("limit", d.INTEGER), op.query("offset", d.INTEGER), op.query("order_by", d.ListOf(d.TEXT))),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ActivepgmlibrarykitinfoList"))),),
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
        {},
        {},
        {
            "application_type": "applicationType",
            "cartridge_between_usage_absolute_max_day_limit": "cartridgeBetweenUsageAbsoluteMaxDayLimit",
            "cartridge_expiration_day_limit": "cartridgeExpirationDayLimit",
            "chip_types": "chipTypes",
            "default_cartridge_usage_count": "defaultCartridgeUsageCount",
            "flow_count": "flowCount",
            "instrument_type": "instrumentType",
            "is_active": "isActive",
            "kit_type": "kitType",
            "library_read_length": "libraryReadLength",
            "nucleotide_type": "nucleotideType",
            "run_mode": "runMode",
            "sample_prep_instrument_type": "samplePrep_instrumentType",
        },
        sortable=(
            "applicationType",
            "cartridgeBetweenUsageAbsoluteMaxDayLimit",
            "cartridgeExpirationDayLimit",
            "categories",
            "chipTypes",
            "defaultCartridgeUsageCount",
            "description",
            "flowCount",
            "id",
            "instrumentType",
            "isActive",
            "kitType",
            "libraryReadLength",
            "name",
            "nucleotideType",
            "runMode",
            "samplePrep_instrumentType",
            "uid",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Activepgmlibrarykitinfo, ActivepgmlibrarykitinfoList]:
    """GET /rundb/api/v1/activepgmlibrarykitinfo/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `applicationType`,
            `cartridgeBetweenUsageAbsoluteMaxDayLimit`, `cartridgeExpirationDayLimit`, `categories`, `chipTypes`,
            `defaultCartridgeUsageCount`, `description`, `flowCount`, `id`, `instrumentType`, `isActive`, `kitType`,
            `libraryReadLength`, `name`, `nucleotideType`, `runMode`, `samplePrep_instrumentType`, `uid`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Activepgmlibrarykitinfo, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (page_size, offset, order_by), filters=filters, limit=limit, start=start, prefetch=prefetch
    )
