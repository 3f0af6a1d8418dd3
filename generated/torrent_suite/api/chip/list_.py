# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/chip/"""

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
    from ...models.chip import Chip
    from ...models.chip_list import ChipList

OPERATION = op.operation(
    "list",
    "list",
    "chip",
    "GET",
    "/rundb/api/v1/chip/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("description"),
        op.query("earlyDatFileDeletion"),
        op.query("id", d.INTEGER),
        op.query("instrumentType"),
        op.query("isActive", d.BOOLEAN),
        op.query("name"),
        op.query("slots", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ChipList"))),),
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
            "earlyDatFileDeletion": None,
            "id": None,
            "instrumentType": None,
            "isActive": None,
            "name": None,
            "slots": None,
        },
        {},
        {
            "early_dat_file_deletion": "earlyDatFileDeletion",
            "instrument_type": "instrumentType",
            "is_active": "isActive",
        },
        sortable=("description", "earlyDatFileDeletion", "id", "instrumentType", "isActive", "name", "slots"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    description: str | Unset = UNSET,
    early_dat_file_deletion: str | Unset = UNSET,
    id: int | Unset = UNSET,
    instrument_type: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    slots: int | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Chip, ChipList]:
    """GET /rundb/api/v1/chip/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `description`, `earlyDatFileDeletion`, `id`,
            `instrumentType`, `isActive`, `name`, `slots`.
        description: str; query `description`.
        early_dat_file_deletion: str; query `earlyDatFileDeletion`.
        id: int; query `id`.
        instrument_type: str; query `instrumentType`.
        is_active: bool; query `isActive`.
        name: str; query `name`.
        slots: int; query `slots`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Chip, read page by page.

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
            description,
            early_dat_file_deletion,
            id,
            instrument_type,
            is_active,
            name,
            slots,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
