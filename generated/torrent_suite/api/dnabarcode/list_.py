# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/dnabarcode/"""

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
    from ...models.dnabarcode import Dnabarcode
    from ...models.dnabarcode_list import DnabarcodeList

OPERATION = op.operation(
    "list",
    "list",
    "dnabarcode",
    "GET",
    "/rundb/api/v1/dnabarcode/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("active", d.BOOLEAN),
        op.query("adapter"),
        op.query("annotation"),
        op.query("end_adapter"),
        op.query("end_sequence"),
        op.query("id", d.INTEGER),
        op.query("id_str"),
        op.query("index", d.INTEGER),
        op.query("is_end_barcode", d.BOOLEAN),
        op.query("length", d.INTEGER),
        op.query("name"),
        op.query("score_cutoff", d.NUMBER),
        op.query("score_mode", d.INTEGER),
        op.query("sequence"),
        op.query("system", d.BOOLEAN),
        op.query("type"),
        op.query("distinct"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("DnabarcodeList"))),),
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
            "adapter": None,
            "annotation": None,
            "end_adapter": None,
            "end_sequence": None,
            "id": None,
            "id_str": None,
            "index": None,
            "is_end_barcode": None,
            "length": None,
            "name": None,
            "score_cutoff": None,
            "score_mode": None,
            "sequence": None,
            "system": None,
            "type": None,
        },
        {},
        sortable=(
            "active",
            "adapter",
            "annotation",
            "end_adapter",
            "end_sequence",
            "id",
            "id_str",
            "index",
            "is_end_barcode",
            "length",
            "name",
            "score_cutoff",
            "score_mode",
            "sequence",
            "system",
            "type",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    active: bool | Unset = UNSET,
    adapter: str | Unset = UNSET,
    annotation: str | Unset = UNSET,
    end_adapter: str | Unset = UNSET,
    end_sequence: str | Unset = UNSET,
    id: int | Unset = UNSET,
    id_str: str | Unset = UNSET,
    index: int | Unset = UNSET,
    is_end_barcode: bool | Unset = UNSET,
    length: int | Unset = UNSET,
    name: str | Unset = UNSET,
    score_cutoff: float | Unset = UNSET,
    score_mode: int | Unset = UNSET,
    sequence: str | Unset = UNSET,
    system: bool | Unset = UNSET,
    type: str | Unset = UNSET,
    distinct: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Dnabarcode, DnabarcodeList]:
    """GET /rundb/api/v1/dnabarcode/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `active`, `adapter`, `annotation`, `end_adapter`,
            `end_sequence`, `id`, `id_str`, `index`, `is_end_barcode`, `length`, `name`, `score_cutoff`, `score_mode`,
            `sequence`, `system`, `type`.
        active: bool; query `active`.
        adapter: str; query `adapter`.
        annotation: str; query `annotation`.
        end_adapter: str; query `end_adapter`.
        end_sequence: str; query `end_sequence`.
        id: int; query `id`.
        id_str: str; query `id_str`.
        index: int; query `index`.
        is_end_barcode: bool; query `is_end_barcode`.
        length: int; query `length`.
        name: str; query `name`.
        score_cutoff: float; query `score_cutoff`.
        score_mode: int; query `score_mode`.
        sequence: str; query `sequence`.
        system: bool; query `system`.
        type: str; query `type`.
        distinct: str; query `distinct`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Dnabarcode, read page by page.

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
            active,
            adapter,
            annotation,
            end_adapter,
            end_sequence,
            id,
            id_str,
            index,
            is_end_barcode,
            length,
            name,
            score_cutoff,
            score_mode,
            sequence,
            system,
            type,
            distinct,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
