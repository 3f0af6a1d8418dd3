# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/ionchefplantemplate/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.ionchefplantemplate import Ionchefplantemplate
    from ...models.ionchefplantemplate_list import IonchefplantemplateList

OPERATION = op.operation(
    "list",
    "list",
    "ionchefplantemplate",
    "GET",
    "/rundb/api/v1/ionchefplantemplate/",
    accept="application/json",
    parameters=(op.query("limit", d.INTEGER), op.query("offset", d.INTEGER), op.query("order_by", d.ListOf(d.TEXT))),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("IonchefplantemplateList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="documented",
    filters=f.Filters({}, {}),
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
) -> calls.PagedCall[Ionchefplantemplate, IonchefplantemplateList]:
    """GET /rundb/api/v1/ionchefplantemplate/.

    Arguments:
        page_size: query `limit`.
        offset: query `offset`.
        order_by: query `order_by`. One or more of: adapter, applicationGroup, autoName, categories, controlSequencekitname, cycles, date, expName, experiment, id, irworkflow, isCustom_kitSettings, isFavorite, isPlanGroup, isReusable, isReverseRun, isSystem, isSystemDefault, libkit, libraryReadLength, metaData, origin, pairedEndLibraryAdapterName, planDisplayedName, planExecuted, planExecutedDate, planGUID, planName, planPGM, planShortID, planStatus, preAnalysis, projects, qcValues, reverse_primer, runMode, runType, runname, sampleGrouping, samplePrepKitName, samplePrepProtocol, sampleSets, sampleTubeLabel, seqKitBarcode, storageHost, storage_options, templatingKitBarcode, templatingKitName, usePostBeadfind, usePreBeadfind, username.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.PagedCall(
        OPERATION, (page_size, offset, order_by), filters=filters, limit=limit, start=start, prefetch=prefetch
    )
