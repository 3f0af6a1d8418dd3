# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/samplesetitem/"""

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
    "samplesetitem",
    "PUT",
    "/rundb/api/v1/samplesetitem/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
    filters=f.Filters(
        {
            "assayGroup": None,
            "biopsyDays": None,
            "cancerType": None,
            "cellNum": None,
            "cellularityPct": None,
            "controlType": None,
            "coupleId": None,
            "creationDate": None,
            "description": None,
            "dnabarcode": f.RELATION,
            "embryoId": None,
            "gender": None,
            "id": None,
            "lastModifiedDate": None,
            "mouseStrains": None,
            "nucleotideType": None,
            "panelPoolType": None,
            "pcrPlateColumn": None,
            "pcrPlateRow": None,
            "population": None,
            "relationshipGroup": None,
            "relationshipRole": None,
            "sample": f.RELATION,
            "sampleCollectionDate": None,
            "sampleReceiptDate": None,
            "sampleSet": f.RELATION,
            "sampleSource": None,
            "tubePosition": None,
        },
        {
            "dnabarcode": d.Lazy(__package__, "..dnabarcode.list_", "OPERATION"),
            "sample": d.Lazy(__package__, "..sample.list_", "OPERATION"),
            "sampleSet": d.Lazy(__package__, "..sampleset.list_", "OPERATION"),
        },
        {
            "assay_group": "assayGroup",
            "biopsy_days": "biopsyDays",
            "cancer_type": "cancerType",
            "cell_num": "cellNum",
            "cellularity_pct": "cellularityPct",
            "control_type": "controlType",
            "couple_id": "coupleId",
            "creation_date": "creationDate",
            "embryo_id": "embryoId",
            "last_modified_date": "lastModifiedDate",
            "mouse_strains": "mouseStrains",
            "nucleotide_type": "nucleotideType",
            "panel_pool_type": "panelPoolType",
            "pcr_plate_column": "pcrPlateColumn",
            "pcr_plate_row": "pcrPlateRow",
            "relationship_group": "relationshipGroup",
            "relationship_role": "relationshipRole",
            "sample_collection_date": "sampleCollectionDate",
            "sample_receipt_date": "sampleReceiptDate",
            "sample_set": "sampleSet",
            "sample_source": "sampleSource",
            "tube_position": "tubePosition",
        },
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/samplesetitem/. The route is inferred; the platform may have another.

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
