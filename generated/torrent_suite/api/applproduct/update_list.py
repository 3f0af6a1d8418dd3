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
    from ...bodies import ListReplacementDict
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
            "applicationGroup": f.RELATION,
            "barcodeKitSelectableType": None,
            "categories": None,
            "defaultBarcodeKitName": None,
            "defaultChipType": None,
            "defaultControlSeqKit": f.RELATION,
            "defaultFlowCount": None,
            "defaultGenomeRefName": None,
            "defaultHotSpotRegionBedFileName": None,
            "defaultIonChefPrepKit": f.RELATION,
            "defaultIonChefSequencingKit": f.RELATION,
            "defaultSamplePrepKit": f.RELATION,
            "defaultTargetRegionBedFileName": None,
            "defaultTemplateKit": f.RELATION,
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
        {
            "application_group": "applicationGroup",
            "barcode_kit_selectable_type": "barcodeKitSelectableType",
            "default_barcode_kit_name": "defaultBarcodeKitName",
            "default_chip_type": "defaultChipType",
            "default_control_seq_kit": "defaultControlSeqKit",
            "default_flow_count": "defaultFlowCount",
            "default_genome_ref_name": "defaultGenomeRefName",
            "default_hot_spot_region_bed_file_name": "defaultHotSpotRegionBedFileName",
            "default_ion_chef_prep_kit": "defaultIonChefPrepKit",
            "default_ion_chef_sequencing_kit": "defaultIonChefSequencingKit",
            "default_sample_prep_kit": "defaultSamplePrepKit",
            "default_target_region_bed_file_name": "defaultTargetRegionBedFileName",
            "default_template_kit": "defaultTemplateKit",
            "dual_barcoding_rule": "dualBarcodingRule",
            "instrument_type": "instrumentType",
            "is_active": "isActive",
            "is_barcode_kit_selection_required": "isBarcodeKitSelectionRequired",
            "is_control_seq_type_by_sample_supported": "isControlSeqTypeBySampleSupported",
            "is_default": "isDefault",
            "is_default_barcoded": "isDefaultBarcoded",
            "is_default_for_instrument_type": "isDefaultForInstrumentType",
            "is_dual_barcoding_by_sample_supported": "isDualBarcodingBySampleSupported",
            "is_dual_nucleotide_type_by_sample_supported": "isDualNucleotideTypeBySampleSupported",
            "is_hot_spot_bed_file_by_sample_supported": "isHotSpotBEDFileBySampleSupported",
            "is_hotspot_region_bed_file_suppported": "isHotspotRegionBEDFileSuppported",
            "is_reference_by_sample_supported": "isReferenceBySampleSupported",
            "is_reference_selection_supported": "isReferenceSelectionSupported",
            "is_sample_prep_kit_supported": "isSamplePrepKitSupported",
            "is_target_region_bed_file_by_sample_supported": "isTargetRegionBEDFileBySampleSupported",
            "is_target_region_bed_file_selection_required_for_ref_selection": "isTargetRegionBEDFileSelectionRequiredForRefSelection",
            "is_target_region_bed_file_supported": "isTargetRegionBEDFileSupported",
            "is_target_technique_selection_supported": "isTargetTechniqueSelectionSupported",
            "is_visible": "isVisible",
            "product_code": "productCode",
            "product_name": "productName",
        },
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/applproduct/. The route is inferred; the platform may have another.

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
