# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sampleannotation_cv/"""

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
    from ...models.sampleannotation_cv import SampleannotationCv
    from ...models.sampleannotation_cv_list import SampleannotationCvList

OPERATION = op.operation(
    "list",
    "list",
    "sampleannotation_cv",
    "GET",
    "/rundb/api/v1/sampleannotation_cv/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("annotationType"),
        op.query("iRAnnotationType"),
        op.query("iRValue"),
        op.query("id", d.INTEGER),
        op.query("isActive", d.BOOLEAN),
        op.query("isIRCompatible", d.BOOLEAN),
        op.query("sampleGroupType_CV", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("uid"),
        op.query("value"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SampleannotationCvList"))),),
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
            "annotationType": None,
            "iRAnnotationType": None,
            "iRValue": None,
            "id": None,
            "isActive": None,
            "isIRCompatible": None,
            "sampleGroupType_CV": f.RELATION,
            "uid": None,
            "value": None,
        },
        {"sampleGroupType_CV": d.Lazy(__package__, "..samplegrouptype_cv.list_", "OPERATION")},
        {
            "annotation_type": "annotationType",
            "i_r_annotation_type": "iRAnnotationType",
            "i_r_value": "iRValue",
            "is_active": "isActive",
            "is_ir_compatible": "isIRCompatible",
            "sample_group_type_cv": "sampleGroupType_CV",
        },
        sortable=(
            "annotationType",
            "iRAnnotationType",
            "iRValue",
            "id",
            "isActive",
            "isIRCompatible",
            "sampleGroupType_CV",
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
    annotation_type: str | Unset = UNSET,
    i_r_annotation_type: str | Unset = UNSET,
    i_r_value: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_ir_compatible: bool | Unset = UNSET,
    sample_group_type_cv: int | str | m.Model | Unset = UNSET,
    uid: str | Unset = UNSET,
    value: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[SampleannotationCv, SampleannotationCvList]:
    """GET /rundb/api/v1/sampleannotation_cv/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `annotationType`, `iRAnnotationType`, `iRValue`, `id`,
            `isActive`, `isIRCompatible`, `sampleGroupType_CV`, `uid`, `value`.
        annotation_type: str; query `annotationType`.
        i_r_annotation_type: str; query `iRAnnotationType`.
        i_r_value: str; query `iRValue`.
        id: int; query `id`.
        is_active: bool; query `isActive`.
        is_ir_compatible: bool; query `isIRCompatible`.
        sample_group_type_cv: int or str; query `sampleGroupType_CV`.
        uid: str; query `uid`.
        value: str; query `value`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of SampleannotationCv, read page by page.

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
            annotation_type,
            i_r_annotation_type,
            i_r_value,
            id,
            is_active,
            is_ir_compatible,
            sample_group_type_cv,
            uid,
            value,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
