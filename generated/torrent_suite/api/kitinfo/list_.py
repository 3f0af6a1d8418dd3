# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/kitinfo/"""

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
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.kitinfo import Kitinfo
    from ...models.kitinfo_list import KitinfoList

OPERATION = op.operation(
    "list",
    "list",
    "kitinfo",
    "GET",
    "/rundb/api/v1/kitinfo/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("applicationType"),
        op.query("cartridgeBetweenUsageAbsoluteMaxDayLimit", d.INTEGER),
        op.query("cartridgeExpirationDayLimit", d.INTEGER),
        op.query("categories"),
        op.query("chipTypes"),
        op.query("defaultCartridgeUsageCount", d.INTEGER),
        op.query("defaultFlowOrder", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("flowCount", d.INTEGER),
        op.query("id", d.INTEGER),
        op.query("instrumentType"),
        op.query("isActive", d.BOOLEAN),
        op.query("kitType"),
        op.query("libraryReadLength", d.INTEGER),
        op.query("name"),
        op.query("nucleotideType"),
        op.query("runMode"),
        op.query("samplePrep_instrumentType"),
        op.query("uid"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("KitinfoList"))),),
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
            "applicationType": None,
            "cartridgeBetweenUsageAbsoluteMaxDayLimit": None,
            "cartridgeExpirationDayLimit": None,
            "categories": None,
            "chipTypes": None,
            "defaultCartridgeUsageCount": None,
            "defaultFlowOrder": f.RELATION,
            "description": None,
            "flowCount": None,
            "id": None,
            "instrumentType": None,
            "isActive": None,
            "kitType": None,
            "libraryReadLength": None,
            "name": None,
            "nucleotideType": None,
            "runMode": None,
            "samplePrep_instrumentType": None,
            "uid": None,
        },
        {"defaultFlowOrder": d.Lazy(__package__, "..floworder.list_", "OPERATION")},
        {
            "application_type": "applicationType",
            "cartridge_between_usage_absolute_max_day_limit": "cartridgeBetweenUsageAbsoluteMaxDayLimit",
            "cartridge_expiration_day_limit": "cartridgeExpirationDayLimit",
            "chip_types": "chipTypes",
            "default_cartridge_usage_count": "defaultCartridgeUsageCount",
            "default_flow_order": "defaultFlowOrder",
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
            "defaultFlowOrder",
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
    application_type: str | Unset = UNSET,
    cartridge_between_usage_absolute_max_day_limit: int | Unset = UNSET,
    cartridge_expiration_day_limit: int | Unset = UNSET,
    categories: str | Unset = UNSET,
    chip_types: str | Unset = UNSET,
    default_cartridge_usage_count: int | Unset = UNSET,
    default_flow_order: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    flow_count: int | Unset = UNSET,
    id: int | Unset = UNSET,
    instrument_type: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    kit_type: str | Unset = UNSET,
    library_read_length: int | Unset = UNSET,
    name: str | Unset = UNSET,
    nucleotide_type: str | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    sample_prep_instrument_type: str | Unset = UNSET,
    uid: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Kitinfo, KitinfoList]:
    """GET /rundb/api/v1/kitinfo/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `applicationType`,
            `cartridgeBetweenUsageAbsoluteMaxDayLimit`, `cartridgeExpirationDayLimit`, `categories`, `chipTypes`,
            `defaultCartridgeUsageCount`, `defaultFlowOrder`, `description`, `flowCount`, `id`, `instrumentType`,
            `isActive`, `kitType`, `libraryReadLength`, `name`, `nucleotideType`, `runMode`,
            `samplePrep_instrumentType`, `uid`.
        application_type: str; query `applicationType`.
        cartridge_between_usage_absolute_max_day_limit: int; query `cartridgeBetweenUsageAbsoluteMaxDayLimit`.
        cartridge_expiration_day_limit: int; query `cartridgeExpirationDayLimit`.
        categories: str; query `categories`.
        chip_types: str; query `chipTypes`.
        default_cartridge_usage_count: int; query `defaultCartridgeUsageCount`.
        default_flow_order: int or str; query `defaultFlowOrder`.
        description: str; query `description`.
        flow_count: int; query `flowCount`.
        id: int; query `id`.
        instrument_type: str; query `instrumentType`.
        is_active: bool; query `isActive`.
        kit_type: str; query `kitType`.
        library_read_length: int; query `libraryReadLength`.
        name: str; query `name`.
        nucleotide_type: str; query `nucleotideType`.
        run_mode: str; query `runMode`.
        sample_prep_instrument_type: str; query `samplePrep_instrumentType`.
        uid: str; query `uid`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Kitinfo, read page by page.

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
            application_type,
            cartridge_between_usage_absolute_max_day_limit,
            cartridge_expiration_day_limit,
            categories,
            chip_types,
            default_cartridge_usage_count,
            default_flow_order,
            description,
            flow_count,
            id,
            instrument_type,
            is_active,
            kit_type,
            library_read_length,
            name,
            nucleotide_type,
            run_mode,
            sample_prep_instrument_type,
            uid,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
