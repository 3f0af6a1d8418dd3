# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/samplegrouptype_cv/"""

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
    from ...models.samplegrouptype_cv import SamplegrouptypeCv
    from ...models.samplegrouptype_cv_list import SamplegrouptypeCvList

OPERATION = op.operation(
    "list",
    "list",
    "samplegrouptype_cv",
    "GET",
    "/rundb/api/v1/samplegrouptype_cv/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("description"),
        op.query("displayedName"),
        op.query("iRAnnotationType"),
        op.query("iRValue"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isIRCompatible", d.BOOLEAN),
        op.query("sampleAnnotation_set", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sampleSets", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("uid"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SamplegrouptypeCvList"))),),
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
            "displayedName": None,
            "iRAnnotationType": None,
            "iRValue": None,
            "id": None,
            "isActive": None,
            "isIRCompatible": None,
            "sampleAnnotation_set": f.RELATION,
            "sampleSets": f.RELATION,
            "uid": None,
        },
        {
            "sampleAnnotation_set": d.Lazy(__package__, "..sampleannotation_cv.list_", "OPERATION"),
            "sampleSets": d.Lazy(__package__, "..sampleset.list_", "OPERATION"),
        },
        {
            "displayed_name": "displayedName",
            "i_r_annotation_type": "iRAnnotationType",
            "i_r_value": "iRValue",
            "is_active": "isActive",
            "is_ir_compatible": "isIRCompatible",
            "sample_annotation_set": "sampleAnnotation_set",
            "sample_sets": "sampleSets",
        },
        sortable=(
            "description",
            "displayedName",
            "iRAnnotationType",
            "iRValue",
            "id",
            "isActive",
            "isIRCompatible",
            "sampleAnnotation_set",
            "sampleSets",
            "uid",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    description: str | Unset = UNSET,
    displayed_name: str | Unset = UNSET,
    i_r_annotation_type: str | Unset = UNSET,
    i_r_value: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_ir_compatible: bool | Unset = UNSET,
    sample_annotation_set: int | str | m.Model | Unset = UNSET,
    sample_sets: int | str | m.Model | Unset = UNSET,
    uid: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[SamplegrouptypeCv, SamplegrouptypeCvList]:
    """GET /rundb/api/v1/samplegrouptype_cv/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `description`, `displayedName`, `iRAnnotationType`,
            `iRValue`, `id`, `isActive`, `isIRCompatible`, `sampleAnnotation_set`, `sampleSets`, `uid`.
        description: str; query `description`.
        displayed_name: str; query `displayedName`.
        i_r_annotation_type: str; query `iRAnnotationType`.
        i_r_value: str; query `iRValue`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_ir_compatible: bool; query `isIRCompatible`.
        sample_annotation_set: int or str; query `sampleAnnotation_set`.
        sample_sets: int or str; query `sampleSets`.
        uid: str; query `uid`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of SamplegrouptypeCv, read page by page.

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
            displayed_name,
            i_r_annotation_type,
            i_r_value,
            id,
            is_active,
            is_ir_compatible,
            sample_annotation_set,
            sample_sets,
            uid,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
