# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plannedexperimentqc/"""

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
    from ...models.plannedexperimentqc import Plannedexperimentqc
    from ...models.plannedexperimentqc_list import PlannedexperimentqcList

OPERATION = op.operation(
    "list",
    "list",
    "plannedexperimentqc",
    "GET",
    "/rundb/api/v1/plannedexperimentqc/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("plannedExperiment", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("qcType", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("threshold", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PlannedexperimentqcList"))),),
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
        {"id": None, "plannedExperiment": f.RELATION, "qcType": f.RELATION, "threshold": None},
        {
            "plannedExperiment": d.Lazy(__package__, "..plannedexperiment.list_", "OPERATION"),
            "qcType": d.Lazy(__package__, "..qctype.list_", "OPERATION"),
        },
        {"planned_experiment": "plannedExperiment", "qc_type": "qcType"},
        sortable=("id", "plannedExperiment", "qcType", "threshold"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    id: int | Unset = UNSET,
    planned_experiment: int | str | m.Model | Unset = UNSET,
    qc_type: int | str | m.Model | Unset = UNSET,
    threshold: int | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Plannedexperimentqc, PlannedexperimentqcList]:
    """GET /rundb/api/v1/plannedexperimentqc/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `id`, `plannedExperiment`, `qcType`, `threshold`.
        id: int; query `id`.
        planned_experiment: int or str; query `plannedExperiment`.
        qc_type: int or str; query `qcType`.
        threshold: int; query `threshold`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Plannedexperimentqc, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, id, planned_experiment, qc_type, threshold),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
