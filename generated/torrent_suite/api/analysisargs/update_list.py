# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/analysisargs/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "analysisargs",
    "PUT",
    "/rundb/api/v1/analysisargs/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/analysisargs/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
