# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sample/"""

from __future__ import annotations

import datetime
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
    from ...models.sample import Sample
    from ...models.sample_list import SampleList

OPERATION = op.operation(
    "list",
    "list",
    "sample",
    "GET",
    "/rundb/api/v1/sample/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("date", d.LOCAL_MOMENT),
        op.query("description"),
        op.query("displayedName"),
        op.query("experiments", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("externalId"),
        op.query("id", d.INTEGER),
        op.query("name"),
        op.query("sampleSets", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("status"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SampleList"))),),
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
            "date": None,
            "description": None,
            "displayedName": None,
            "experiments": f.RELATION,
            "externalId": None,
            "id": None,
            "name": None,
            "sampleSets": f.RELATION,
            "status": None,
        },
        {
            "experiments": d.Lazy(__package__, "..experiment.list_", "OPERATION"),
            "sampleSets": d.Lazy(__package__, "..samplesetitem.list_", "OPERATION"),
        },
        {"displayed_name": "displayedName", "external_id": "externalId", "sample_sets": "sampleSets"},
        sortable=(
            "date",
            "description",
            "displayedName",
            "experiments",
            "externalId",
            "id",
            "name",
            "sampleSets",
            "status",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    date: datetime.datetime | Unset = UNSET,
    description: str | Unset = UNSET,
    displayed_name: str | Unset = UNSET,
    experiments: int | str | m.Model | Unset = UNSET,
    external_id: str | Unset = UNSET,
    id: int | Unset = UNSET,
    name: str | Unset = UNSET,
    sample_sets: int | str | m.Model | Unset = UNSET,
    status: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Sample, SampleList]:
    """GET /rundb/api/v1/sample/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `date`, `description`, `displayedName`, `experiments`,
            `externalId`, `id`, `name`, `sampleSets`, `status`.
        date: datetime.datetime; query `date`.
        description: str; query `description`.
        displayed_name: str; query `displayedName`.
        experiments: int or str; query `experiments`.
        external_id: str; query `externalId`.
        id: int; query `id`.
        name: str; query `name`.
        sample_sets: int or str; query `sampleSets`.
        status: str; query `status`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Sample, read page by page.

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
            date,
            description,
            displayed_name,
            experiments,
            external_id,
            id,
            name,
            sample_sets,
            status,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
