# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/applproduct/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "applproduct",
    "PUT",
    "/rundb/api/v1/applproduct/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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


def update_list(
    *, body: ListReplacement | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/applproduct/.

    Arguments:
        body: the request body, a model or a plain mapping. Sent as application/json.
        confirm: True to go ahead with what replaces-every-match.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
