# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/applproduct/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "applproduct",
    "DELETE",
    "/rundb/api/v1/applproduct/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
    filters=f.Filters(
        {
            "applicationGroup": None,
            "barcodeKitSelectableType": None,
            "categories": None,
            "defaultBarcodeKitName": None,
            "defaultChipType": None,
            "defaultControlSeqKit": None,
            "defaultFlowCount": None,
            "defaultGenomeRefName": None,
            "defaultHotSpotRegionBedFileName": None,
            "defaultIonChefPrepKit": None,
            "defaultIonChefSequencingKit": None,
            "defaultSamplePrepKit": None,
            "defaultTargetRegionBedFileName": None,
            "defaultTemplateKit": None,
            "description": None,
            "dualBarcodingRule": None,
            "id": None,
            "instrumentType": None,
            "isActive": None,
            "isBarcodeKitSelectionRequired": None,
            "isControlSeqTypeBySampleSupported": None,
            "isDefault": None,
            "isDefaultBarcoded": None,
            "isDefaultForInstrumentType": None,
            "isDualBarcodingBySampleSupported": None,
            "isDualNucleotideTypeBySampleSupported": None,
            "isHotSpotBEDFileBySampleSupported": None,
            "isHotspotRegionBEDFileSuppported": None,
            "isReferenceBySampleSupported": None,
            "isReferenceSelectionSupported": None,
            "isSamplePrepKitSupported": None,
            "isTargetRegionBEDFileBySampleSupported": None,
            "isTargetRegionBEDFileSelectionRequiredForRefSelection": None,
            "isTargetRegionBEDFileSupported": None,
            "isTargetTechniqueSelectionSupported": None,
            "isVisible": None,
            "productCode": None,
            "productName": None,
        },
        {
            "applicationGroup": d.Lazy(__package__, "..applicationgroup.list_", "OPERATION"),
            "defaultControlSeqKit": d.Lazy(__package__, "..kitinfo.list_", "OPERATION"),
            "defaultIonChefPrepKit": d.Lazy(__package__, "..kitinfo.list_", "OPERATION"),
            "defaultIonChefSequencingKit": d.Lazy(__package__, "..kitinfo.list_", "OPERATION"),
            "defaultSamplePrepKit": d.Lazy(__package__, "..kitinfo.list_", "OPERATION"),
            "defaultTemplateKit": d.Lazy(__package__, "..kitinfo.list_", "OPERATION"),
        },
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/applproduct/.

    Arguments:
        confirm: True to go ahead with what deletes-every-match.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
