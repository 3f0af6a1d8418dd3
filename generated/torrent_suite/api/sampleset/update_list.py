# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/sampleset/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement
    from ...models.sampleset_list import SamplesetList

OPERATION = op.operation(
    "update_list",
    "update_list",
    "sampleset",
    "PUT",
    "/rundb/api/v1/sampleset/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SamplesetList"))),),
    evidence="inferred",
    dangerous="replaces-every-match",
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
        releases={
            "categories": r.Span(since="5.18.1"),
            "cyclingProtocols": r.Span(until="5.12.1"),
            "libraryPrepProtocol": r.Span(since="5.18.1"),
        },
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[SamplesetList]:
    """PUT /rundb/api/v1/sampleset/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        SamplesetList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
