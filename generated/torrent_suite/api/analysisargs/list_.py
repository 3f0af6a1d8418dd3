# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/analysisargs/"""

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
    from ...models.analysisargs import Analysisargs
    from ...models.analysisargs_list import AnalysisargsList

OPERATION = op.operation(
    "list",
    "list",
    "analysisargs",
    "GET",
    "/rundb/api/v1/analysisargs/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("active", d.BOOLEAN),
        op.query("alignmentargs"),
        op.query("analysisargs"),
        op.query("applCategory"),
        op.query("applGroup", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("applType", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("basecallerargs"),
        op.query("beadfindargs"),
        op.query("calibrateargs"),
        op.query("chipType"),
        op.query("chip_default", d.BOOLEAN),
        op.query("creationDate", d.LOCAL_MOMENT),
        op.query("creator", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("id", d.INTEGER),
        op.query("ionstatsargs"),
        op.query("isSystem", d.BOOLEAN),
        op.query("lastModifiedDate", d.LOCAL_MOMENT),
        op.query("lastModifiedUser", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("libraryKitName"),
        op.query("name"),
        op.query("prebasecallerargs"),
        op.query("prethumbnailbasecallerargs"),
        op.query("samplePrepKitName"),
        op.query("sequenceKitName"),
        op.query("templateKitName"),
        op.query("thumbnailalignmentargs"),
        op.query("thumbnailanalysisargs"),
        op.query("thumbnailbasecallerargs"),
        op.query("thumbnailbeadfindargs"),
        op.query("thumbnailcalibrateargs"),
        op.query("thumbnailionstatsargs"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("AnalysisargsList"))),),
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
            "alignmentargs": None,
            "analysisargs": None,
            "applCategory": None,
            "applGroup": f.RELATION,
            "applType": f.RELATION,
            "basecallerargs": None,
            "beadfindargs": None,
            "calibrateargs": None,
            "chipType": None,
            "chip_default": None,
            "creationDate": None,
            "creator": f.RELATION,
            "description": None,
            "id": None,
            "ionstatsargs": None,
            "isSystem": None,
            "lastModifiedDate": None,
            "lastModifiedUser": f.RELATION,
            "libraryKitName": None,
            "name": None,
            "prebasecallerargs": None,
            "prethumbnailbasecallerargs": None,
            "samplePrepKitName": None,
            "sequenceKitName": None,
            "templateKitName": None,
            "thumbnailalignmentargs": None,
            "thumbnailanalysisargs": None,
            "thumbnailbasecallerargs": None,
            "thumbnailbeadfindargs": None,
            "thumbnailcalibrateargs": None,
            "thumbnailionstatsargs": None,
        },
        {
            "applGroup": d.Lazy(__package__, "..applicationgroup.list_", "OPERATION"),
            "applType": d.Lazy(__package__, "..runtype.list_", "OPERATION"),
            "creator": d.Lazy(__package__, "..user.list_", "OPERATION"),
            "lastModifiedUser": d.Lazy(__package__, "..user.list_", "OPERATION"),
        },
        {
            "appl_category": "applCategory",
            "appl_group": "applGroup",
            "appl_type": "applType",
            "chip_type": "chipType",
            "creation_date": "creationDate",
            "is_system": "isSystem",
            "last_modified_date": "lastModifiedDate",
            "last_modified_user": "lastModifiedUser",
            "library_kit_name": "libraryKitName",
            "sample_prep_kit_name": "samplePrepKitName",
            "sequence_kit_name": "sequenceKitName",
            "template_kit_name": "templateKitName",
        },
        sortable=(
            "active",
            "alignmentargs",
            "analysisargs",
            "applCategory",
            "applGroup",
            "applType",
            "basecallerargs",
            "beadfindargs",
            "calibrateargs",
            "chipType",
            "chip_default",
            "creationDate",
            "creator",
            "description",
            "id",
            "ionstatsargs",
            "isSystem",
            "lastModifiedDate",
            "lastModifiedUser",
            "libraryKitName",
            "name",
            "prebasecallerargs",
            "prethumbnailbasecallerargs",
            "samplePrepKitName",
            "sequenceKitName",
            "templateKitName",
            "thumbnailalignmentargs",
            "thumbnailanalysisargs",
            "thumbnailbasecallerargs",
            "thumbnailbeadfindargs",
            "thumbnailcalibrateargs",
            "thumbnailionstatsargs",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    active: bool | Unset = UNSET,
    alignmentargs: str | Unset = UNSET,
    analysisargs: str | Unset = UNSET,
    appl_category: str | Unset = UNSET,
    appl_group: int | str | m.Model | Unset = UNSET,
    appl_type: int | str | m.Model | Unset = UNSET,
    basecallerargs: str | Unset = UNSET,
    beadfindargs: str | Unset = UNSET,
    calibrateargs: str | Unset = UNSET,
    chip_type: str | Unset = UNSET,
    chip_default: bool | Unset = UNSET,
    creation_date: datetime.datetime | Unset = UNSET,
    creator: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    id: int | Unset = UNSET,
    ionstatsargs: str | Unset = UNSET,
    is_system: bool | Unset = UNSET,
    last_modified_date: datetime.datetime | Unset = UNSET,
    last_modified_user: int | str | m.Model | Unset = UNSET,
    library_kit_name: str | Unset = UNSET,
    name: str | Unset = UNSET,
    prebasecallerargs: str | Unset = UNSET,
    prethumbnailbasecallerargs: str | Unset = UNSET,
    sample_prep_kit_name: str | Unset = UNSET,
    sequence_kit_name: str | Unset = UNSET,
    template_kit_name: str | Unset = UNSET,
    thumbnailalignmentargs: str | Unset = UNSET,
    thumbnailanalysisargs: str | Unset = UNSET,
    thumbnailbasecallerargs: str | Unset = UNSET,
    thumbnailbeadfindargs: str | Unset = UNSET,
    thumbnailcalibrateargs: str | Unset = UNSET,
    thumbnailionstatsargs: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Analysisargs, AnalysisargsList]:
    """GET /rundb/api/v1/analysisargs/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `active`, `alignmentargs`, `analysisargs`,
            `applCategory`, `applGroup`, `applType`, `basecallerargs`, `beadfindargs`, `calibrateargs`, `chipType`,
            `chip_default`, `creationDate`, `creator`, `description`, `id`, `ionstatsargs`, `isSystem`,
            `lastModifiedDate`, `lastModifiedUser`, `libraryKitName`, `name`, `prebasecallerargs`,
            `prethumbnailbasecallerargs`, `samplePrepKitName`, `sequenceKitName`, `templateKitName`,
            `thumbnailalignmentargs`, `thumbnailanalysisargs`, `thumbnailbasecallerargs`, `thumbnailbeadfindargs`,
            `thumbnailcalibrateargs`, `thumbnailionstatsargs`.
        active: bool; query `active`.
        alignmentargs: str; query `alignmentargs`.
        analysisargs: str; query `analysisargs`.
        appl_category: str; query `applCategory`.
        appl_group: int or str; query `applGroup`.
        appl_type: int or str; query `applType`.
        basecallerargs: str; query `basecallerargs`.
        beadfindargs: str; query `beadfindargs`.
        calibrateargs: str; query `calibrateargs`.
        chip_type: str; query `chipType`.
        chip_default: bool; query `chip_default`.
        creation_date: datetime.datetime; query `creationDate`.
        creator: int or str; query `creator`.
        description: str; query `description`.
        id: int; query `id`.
        ionstatsargs: str; query `ionstatsargs`.
        is_system: bool; query `isSystem`.
        last_modified_date: datetime.datetime; query `lastModifiedDate`.
        last_modified_user: int or str; query `lastModifiedUser`.
        library_kit_name: str; query `libraryKitName`.
        name: str; query `name`.
        prebasecallerargs: str; query `prebasecallerargs`.
        prethumbnailbasecallerargs: str; query `prethumbnailbasecallerargs`.
        sample_prep_kit_name: str; query `samplePrepKitName`.
        sequence_kit_name: str; query `sequenceKitName`.
        template_kit_name: str; query `templateKitName`.
        thumbnailalignmentargs: str; query `thumbnailalignmentargs`.
        thumbnailanalysisargs: str; query `thumbnailanalysisargs`.
        thumbnailbasecallerargs: str; query `thumbnailbasecallerargs`.
        thumbnailbeadfindargs: str; query `thumbnailbeadfindargs`.
        thumbnailcalibrateargs: str; query `thumbnailcalibrateargs`.
        thumbnailionstatsargs: str; query `thumbnailionstatsargs`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Analysisargs, read page by page.

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
            alignmentargs,
            analysisargs,
            appl_category,
            appl_group,
            appl_type,
            basecallerargs,
            beadfindargs,
            calibrateargs,
            chip_type,
            chip_default,
            creation_date,
            creator,
            description,
            id,
            ionstatsargs,
            is_system,
            last_modified_date,
            last_modified_user,
            library_kit_name,
            name,
            prebasecallerargs,
            prethumbnailbasecallerargs,
            sample_prep_kit_name,
            sequence_kit_name,
            template_kit_name,
            thumbnailalignmentargs,
            thumbnailanalysisargs,
            thumbnailbasecallerargs,
            thumbnailbeadfindargs,
            thumbnailcalibrateargs,
            thumbnailionstatsargs,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
