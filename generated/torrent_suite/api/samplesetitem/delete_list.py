# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/samplesetitem/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "samplesetitem",
    "DELETE",
    "/rundb/api/v1/samplesetitem/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/samplesetitem/. The route is inferred; the platform may have another.

    Arguments:
        confirm: True to go ahead with what deletes every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
