# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sampleset/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.sampleset_2 import Sampleset2
    from ...models.sampleset_list import SamplesetList

OPERATION = op.operation(
    "list",
    "list",
    "sampleset",
    "GET",
    "/rundb/api/v1/sampleset/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("SampleGroupType_CV", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("additionalCycles"),
        op.query("categories"),
        op.query("combinedLibraryTubeLabel"),
        op.query("creationDate", d.LOCAL_MOMENT),
        op.query("cyclingProtocols"),
        op.query("description"),
        op.query("displayedName"),
        op.query("id", d.INTEGER),
        op.query("lastModifiedDate", d.LOCAL_MOMENT),
        op.query("libraryPrepInstrument"),
        op.query("libraryPrepInstrumentData", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("libraryPrepKitName"),
        op.query("libraryPrepPlateType"),
        op.query("libraryPrepProtocol"),
        op.query("libraryPrepType"),
        op.query("pcrPlateSerialNum"),
        op.query("samples", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("status"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SamplesetList"))),),
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
            "SampleGroupType_CV": f.RELATION,
            "additionalCycles": None,
            "categories": None,
            "combinedLibraryTubeLabel": None,
            "creationDate": None,
            "cyclingProtocols": None,
            "description": None,
            "displayedName": None,
            "id": None,
            "lastModifiedDate": None,
            "libraryPrepInstrument": None,
            "libraryPrepInstrumentData": f.RELATION,
            "libraryPrepKitName": None,
            "libraryPrepPlateType": None,
            "libraryPrepProtocol": None,
            "libraryPrepType": None,
            "pcrPlateSerialNum": None,
            "samples": f.RELATION,
            "status": None,
        },
        {
            "SampleGroupType_CV": d.Lazy(__package__, "..samplegrouptype_cv.list_", "OPERATION"),
            "libraryPrepInstrumentData": d.Lazy(__package__, "..sampleprepdata.list_", "OPERATION"),
            "samples": d.Lazy(__package__, "..samplesetitem.list_", "OPERATION"),
        },
        {
            "sample_group_type_cv": "SampleGroupType_CV",
            "additional_cycles": "additionalCycles",
            "combined_library_tube_label": "combinedLibraryTubeLabel",
            "creation_date": "creationDate",
            "cycling_protocols": "cyclingProtocols",
            "displayed_name": "displayedName",
            "last_modified_date": "lastModifiedDate",
            "library_prep_instrument": "libraryPrepInstrument",
            "library_prep_instrument_data": "libraryPrepInstrumentData",
            "library_prep_kit_name": "libraryPrepKitName",
            "library_prep_plate_type": "libraryPrepPlateType",
            "library_prep_protocol": "libraryPrepProtocol",
            "library_prep_type": "libraryPrepType",
            "pcr_plate_serial_num": "pcrPlateSerialNum",
        },
        sortable=(
            "SampleGroupType_CV",
            "additionalCycles",
            "categories",
            "combinedLibraryTubeLabel",
            "creationDate",
            "cyclingProtocols",
            "description",
            "displayedName",
            "id",
            "lastModifiedDate",
            "libraryPrepInstrument",
            "libraryPrepInstrumentData",
            "libraryPrepKitName",
            "libraryPrepPlateType",
            "libraryPrepProtocol",
            "libraryPrepType",
            "pcrPlateSerialNum",
            "samples",
            "status",
        ),
        releases={
            "categories": r.Span(since="5.18.1"),
            "cyclingProtocols": r.Span(until="5.12.1"),
            "libraryPrepProtocol": r.Span(since="5.18.1"),
        },
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    sample_group_type_cv: int | str | m.Model | Unset = UNSET,
    additional_cycles: str | Unset = UNSET,
    categories: str | Unset = UNSET,
    combined_library_tube_label: str | Unset = UNSET,
    creation_date: datetime.datetime | Unset = UNSET,
    cycling_protocols: str | Unset = UNSET,
    description: str | Unset = UNSET,
    displayed_name: str | Unset = UNSET,
    id: int | Unset = UNSET,
    last_modified_date: datetime.datetime | Unset = UNSET,
    library_prep_instrument: str | Unset = UNSET,
    library_prep_instrument_data: int | str | m.Model | Unset = UNSET,
    library_prep_kit_name: str | Unset = UNSET,
    library_prep_plate_type: str | Unset = UNSET,
    library_prep_protocol: str | Unset = UNSET,
    library_prep_type: str | Unset = UNSET,
    pcr_plate_serial_num: str | Unset = UNSET,
    samples: int | str | m.Model | Unset = UNSET,
    status: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Sampleset2, SamplesetList]:
    """GET /rundb/api/v1/sampleset/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `SampleGroupType_CV`, `additionalCycles`,
            `categories`, `combinedLibraryTubeLabel`, `creationDate`, `cyclingProtocols`, `description`,
            `displayedName`, `id`, `lastModifiedDate`, `libraryPrepInstrument`, `libraryPrepInstrumentData`,
            `libraryPrepKitName`, `libraryPrepPlateType`, `libraryPrepProtocol`, `libraryPrepType`,
            `pcrPlateSerialNum`, `samples`, `status`.
        sample_group_type_cv: int or str; query `SampleGroupType_CV`.
        additional_cycles: str; query `additionalCycles`.
        categories: str; query `categories`. Since 5.18.1.
        combined_library_tube_label: str; query `combinedLibraryTubeLabel`.
        creation_date: datetime.datetime; query `creationDate`.
        cycling_protocols: str; query `cyclingProtocols`. Until 5.12.1.
        description: str; query `description`.
        displayed_name: str; query `displayedName`.
        id: int; query `id`.
        last_modified_date: datetime.datetime; query `lastModifiedDate`.
        library_prep_instrument: str; query `libraryPrepInstrument`.
        library_prep_instrument_data: int or str; query `libraryPrepInstrumentData`.
        library_prep_kit_name: str; query `libraryPrepKitName`.
        library_prep_plate_type: str; query `libraryPrepPlateType`.
        library_prep_protocol: str; query `libraryPrepProtocol`. Since 5.18.1.
        library_prep_type: str; query `libraryPrepType`.
        pcr_plate_serial_num: str; query `pcrPlateSerialNum`.
        samples: int or str; query `samples`.
        status: str; query `status`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Sampleset2, read page by page.

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
            sample_group_type_cv,
            additional_cycles,
            categories,
            combined_library_tube_label,
            creation_date,
            cycling_protocols,
            description,
            displayed_name,
            id,
            last_modified_date,
            library_prep_instrument,
            library_prep_instrument_data,
            library_prep_kit_name,
            library_prep_plate_type,
            library_prep_protocol,
            library_prep_type,
            pcr_plate_serial_num,
            samples,
            status,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
