# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/common_cv/"""

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
    from ...models.common_cv import CommonCv
    from ...models.common_cv_list import CommonCvList

OPERATION = op.operation(
    "list",
    "list",
    "common_cv",
    "GET",
    "/rundb/api/v1/common_cv/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("categories"),
        op.query("cv_type"),
        op.query("description"),
        op.query("displayedValue"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isDefault", d.BOOLEAN),
        op.query("isVisible", d.BOOLEAN),
        op.query("samplePrep_instrumentType"),
        op.query("sequencing_instrumentType"),
        op.query("uid"),
        op.query("value"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CommonCvList"))),),
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
            "categories": None,
            "cv_type": None,
            "description": None,
            "displayedValue": None,
            "id": None,
            "isActive": None,
            "isDefault": None,
            "isVisible": None,
            "samplePrep_instrumentType": None,
            "sequencing_instrumentType": None,
            "uid": None,
            "value": None,
        },
        {},
        {
            "displayed_value": "displayedValue",
            "is_active": "isActive",
            "is_default": "isDefault",
            "is_visible": "isVisible",
            "sample_prep_instrument_type": "samplePrep_instrumentType",
            "sequencing_instrument_type": "sequencing_instrumentType",
        },
        sortable=(
            "categories",
            "cv_type",
            "description",
            "displayedValue",
            "id",
            "isActive",
            "isDefault",
            "isVisible",
            "samplePrep_instrumentType",
            "sequencing_instrumentType",
            "uid",
            "value",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    categories: str | Unset = UNSET,
    cv_type: str | Unset = UNSET,
    description: str | Unset = UNSET,
    displayed_value: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    is_visible: bool | Unset = UNSET,
    sample_prep_instrument_type: str | Unset = UNSET,
    sequencing_instrument_type: str | Unset = UNSET,
    uid: str | Unset = UNSET,
    value: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[CommonCv, CommonCvList]:
    """GET /rundb/api/v1/common_cv/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `categories`, `cv_type`, `description`,
            `displayedValue`, `id`, `isActive`, `isDefault`, `isVisible`, `samplePrep_instrumentType`,
            `sequencing_instrumentType`, `uid`, `value`.
        categories: str; query `categories`.
        cv_type: str; query `cv_type`.
        description: str; query `description`.
        displayed_value: str; query `displayedValue`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_default: bool; query `isDefault`.
        is_visible: bool; query `isVisible`.
        sample_prep_instrument_type: str; query `samplePrep_instrumentType`.
        sequencing_instrument_type: str; query `sequencing_instrumentType`.
        uid: str; query `uid`.
        value: str; query `value`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of CommonCv, read page by page.

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
            categories,
            cv_type,
            description,
            displayed_value,
            id,
            is_active,
            is_default,
            is_visible,
            sample_prep_instrument_type,
            sequencing_instrument_type,
            uid,
            value,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
