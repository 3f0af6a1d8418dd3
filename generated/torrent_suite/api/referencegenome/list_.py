# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/referencegenome/"""

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
    from ....runtime.unset import Unset
    from ...models.referencegenome import Referencegenome
    from ...models.referencegenome_list import ReferencegenomeList

OPERATION = op.operation(
    "list",
    "list",
    "referencegenome",
    "GET",
    "/rundb/api/v1/referencegenome/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("celery_task_id"),
        op.query("date", d.LOCAL_MOMENT),
        op.query("enabled", d.BOOLEAN),
        op.query("id", d.INTEGER),
        op.query("identity_hash"),
        op.query("index_version"),
        op.query("name"),
        op.query("notes"),
        op.query("reference_path"),
        op.query("short_name"),
        op.query("source"),
        op.query("species"),
        op.query("status"),
        op.query("verbose_error"),
        op.query("version"),
        op.query("special"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ReferencegenomeList"))),),
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
            "celery_task_id": None,
            "date": None,
            "enabled": None,
            "id": None,
            "identity_hash": None,
            "index_version": None,
            "name": None,
            "notes": None,
            "reference_path": None,
            "short_name": None,
            "source": None,
            "species": None,
            "status": None,
            "verbose_error": None,
            "version": None,
        },
        {},
        sortable=(
            "celery_task_id",
            "date",
            "enabled",
            "id",
            "identity_hash",
            "index_version",
            "name",
            "notes",
            "reference_path",
            "short_name",
            "source",
            "species",
            "status",
            "verbose_error",
            "version",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    celery_task_id: str | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    identity_hash: str | Unset = UNSET,
    index_version: str | Unset = UNSET,
    name: str | Unset = UNSET,
    notes: str | Unset = UNSET,
    reference_path: str | Unset = UNSET,
    short_name: str | Unset = UNSET,
    source: str | Unset = UNSET,
    species: str | Unset = UNSET,
    status: str | Unset = UNSET,
    verbose_error: str | Unset = UNSET,
    version: str | Unset = UNSET,
    special: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Referencegenome, ReferencegenomeList]:
    """GET /rundb/api/v1/referencegenome/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `0`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `celery_task_id`, `date`, `enabled`, `id`,
            `identity_hash`, `index_version`, `name`, `notes`, `reference_path`, `short_name`, `source`, `species`,
            `status`, `verbose_error`, `version`.
        celery_task_id: str; query `celery_task_id`.
        date: datetime.datetime; query `date`.
        enabled: bool; query `enabled`.
        id: int; query `id`.
        identity_hash: str; query `identity_hash`.
        index_version: str; query `index_version`.
        name: str; query `name`.
        notes: str; query `notes`.
        reference_path: str; query `reference_path`.
        short_name: str; query `short_name`.
        source: str; query `source`.
        species: str; query `species`.
        status: str; query `status`.
        verbose_error: str; query `verbose_error`.
        version: str; query `version`.
        special: str; query `special`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Referencegenome, read page by page.

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
            celery_task_id,
            date,
            enabled,
            id,
            identity_hash,
            index_version,
            name,
            notes,
            reference_path,
            short_name,
            source,
            species,
            status,
            verbose_error,
            version,
            special,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
