# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/applproduct/"""

from __future__ import annotations

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
    from ...models.applproduct import Applproduct
    from ...models.applproduct_list import ApplproductList

OPERATION = op.operation(
    "list",
    "list",
    "applproduct",
    "GET",
    "/rundb/api/v1/applproduct/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("applicationGroup", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("barcodeKitSelectableType"),
        op.query("categories"),
        op.query("defaultBarcodeKitName"),
        op.query("defaultChipType"),
        op.query("defaultControlSeqKit", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("defaultFlowCount", d.INTEGER),
        op.query("defaultGenomeRefName"),
        op.query("defaultHotSpotRegionBedFileName"),
        op.query("defaultIonChefPrepKit", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("defaultIonChefSequencingKit", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("defaultSamplePrepKit", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("defaultTargetRegionBedFileName"),
        op.query("defaultTemplateKit", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("dualBarcodingRule"),
        op.query("id", d.INTEGER),
        op.query("instrumentType"),
        op.query("isActive", d.BOOLEAN),
        op.query("isBarcodeKitSelectionRequired", d.BOOLEAN),
        op.query("isControlSeqTypeBySampleSupported", d.BOOLEAN),
        op.query("isDefault", d.BOOLEAN),
        op.query("isDefaultBarcoded", d.BOOLEAN),
        op.query("isDefaultForInstrumentType", d.BOOLEAN),
        op.query("isDualBarcodingBySampleSupported", d.BOOLEAN),
        op.query("isDualNucleotideTypeBySampleSupported", d.BOOLEAN),
        op.query("isHotSpotBEDFileBySampleSupported", d.BOOLEAN),
        op.query("isHotspotRegionBEDFileSuppported", d.BOOLEAN),
        op.query("isReferenceBySampleSupported", d.BOOLEAN),
        op.query("isReferenceSelectionSupported", d.BOOLEAN),
        op.query("isSamplePrepKitSupported", d.BOOLEAN),
        op.query("isTargetRegionBEDFileBySampleSupported", d.BOOLEAN),
        op.query("isTargetRegionBEDFileSelectionRequiredForRefSelection", d.BOOLEAN),
        op.query("isTargetRegionBEDFileSupported", d.BOOLEAN),
        op.query("isTargetTechniqueSelectionSupported", d.BOOLEAN),
        op.query("isVisible", d.BOOLEAN),
        op.query("productCode"),
        op.query("productName"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ApplproductList"))),),
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
        sortable=(
            "applicationGroup",
            "barcodeKitSelectableType",
            "categories",
            "defaultBarcodeKitName",
            "defaultChipType",
            "defaultControlSeqKit",
            "defaultFlowCount",
            "defaultGenomeRefName",
            "defaultHotSpotRegionBedFileName",
            "defaultIonChefPrepKit",
            "defaultIonChefSequencingKit",
            "defaultSamplePrepKit",
            "defaultTargetRegionBedFileName",
            "defaultTemplateKit",
            "description",
            "dualBarcodingRule",
            "id",
            "instrumentType",
            "isActive",
            "isBarcodeKitSelectionRequired",
            "isControlSeqTypeBySampleSupported",
            "isDefault",
            "isDefaultBarcoded",
            "isDefaultForInstrumentType",
            "isDualBarcodingBySampleSupported",
            "isDualNucleotideTypeBySampleSupported",
            "isHotSpotBEDFileBySampleSupported",
            "isHotspotRegionBEDFileSuppported",
            "isReferenceBySampleSupported",
            "isReferenceSelectionSupported",
            "isSamplePrepKitSupported",
            "isTargetRegionBEDFileBySampleSupported",
            "isTargetRegionBEDFileSelectionRequiredForRefSelection",
            "isTargetRegionBEDFileSupported",
            "isTargetTechniqueSelectionSupported",
            "isVisible",
            "productCode",
            "productName",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    application_group: int | str | m.Model | Unset = UNSET,
    barcode_kit_selectable_type: str | Unset = UNSET,
    categories: str | Unset = UNSET,
    default_barcode_kit_name: str | Unset = UNSET,
    default_chip_type: str | Unset = UNSET,
    default_control_seq_kit: int | str | m.Model | Unset = UNSET,
    default_flow_count: int | Unset = UNSET,
    default_genome_ref_name: str | Unset = UNSET,
    default_hot_spot_region_bed_file_name: str | Unset = UNSET,
    default_ion_chef_prep_kit: int | str | m.Model | Unset = UNSET,
    default_ion_chef_sequencing_kit: int | str | m.Model | Unset = UNSET,
    default_sample_prep_kit: int | str | m.Model | Unset = UNSET,
    default_target_region_bed_file_name: str | Unset = UNSET,
    default_template_kit: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    dual_barcoding_rule: str | Unset = UNSET,
    id: int | Unset = UNSET,
    instrument_type: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    is_barcode_kit_selection_required: bool | Unset = UNSET,
    is_control_seq_type_by_sample_supported: bool | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    is_default_barcoded: bool | Unset = UNSET,
    is_default_for_instrument_type: bool | Unset = UNSET,
    is_dual_barcoding_by_sample_supported: bool | Unset = UNSET,
    is_dual_nucleotide_type_by_sample_supported: bool | Unset = UNSET,
    is_hot_spot_bed_file_by_sample_supported: bool | Unset = UNSET,
    is_hotspot_region_bed_file_suppported: bool | Unset = UNSET,
    is_reference_by_sample_supported: bool | Unset = UNSET,
    is_reference_selection_supported: bool | Unset = UNSET,
    is_sample_prep_kit_supported: bool | Unset = UNSET,
    is_target_region_bed_file_by_sample_supported: bool | Unset = UNSET,
    is_target_region_bed_file_selection_required_for_ref_selection: bool | Unset = UNSET,
    is_target_region_bed_file_supported: bool | Unset = UNSET,
    is_target_technique_selection_supported: bool | Unset = UNSET,
    is_visible: bool | Unset = UNSET,
    product_code: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Applproduct, ApplproductList]:
    """GET /rundb/api/v1/applproduct/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `applicationGroup`, `barcodeKitSelectableType`,
            `categories`, `defaultBarcodeKitName`, `defaultChipType`, `defaultControlSeqKit`, `defaultFlowCount`,
            `defaultGenomeRefName`, `defaultHotSpotRegionBedFileName`, `defaultIonChefPrepKit`,
            `defaultIonChefSequencingKit`, `defaultSamplePrepKit`, `defaultTargetRegionBedFileName`,
            `defaultTemplateKit`, `description`, `dualBarcodingRule`, `id`, `instrumentType`, `isActive`,
            `isBarcodeKitSelectionRequired`, `isControlSeqTypeBySampleSupported`, `isDefault`, `isDefaultBarcoded`,
            `isDefaultForInstrumentType`, `isDualBarcodingBySampleSupported`, `isDualNucleotideTypeBySampleSupported`,
            `isHotSpotBEDFileBySampleSupported`, `isHotspotRegionBEDFileSuppported`, `isReferenceBySampleSupported`,
            `isReferenceSelectionSupported`, `isSamplePrepKitSupported`, `isTargetRegionBEDFileBySampleSupported`,
            `isTargetRegionBEDFileSelectionRequiredForRefSelection`, `isTargetRegionBEDFileSupported`,
            `isTargetTechniqueSelectionSupported`, `isVisible`, `productCode`, `productName`.
        application_group: int or str; query `applicationGroup`.
        barcode_kit_selectable_type: str; query `barcodeKitSelectableType`.
        categories: str; query `categories`.
        default_barcode_kit_name: str; query `defaultBarcodeKitName`.
        default_chip_type: str; query `defaultChipType`.
        default_control_seq_kit: int or str; query `defaultControlSeqKit`.
        default_flow_count: int; query `defaultFlowCount`.
        default_genome_ref_name: str; query `defaultGenomeRefName`.
        default_hot_spot_region_bed_file_name: str; query `defaultHotSpotRegionBedFileName`.
        default_ion_chef_prep_kit: int or str; query `defaultIonChefPrepKit`.
        default_ion_chef_sequencing_kit: int or str; query `defaultIonChefSequencingKit`.
        default_sample_prep_kit: int or str; query `defaultSamplePrepKit`.
        default_target_region_bed_file_name: str; query `defaultTargetRegionBedFileName`.
        default_template_kit: int or str; query `defaultTemplateKit`.
        description: str; query `description`.
        dual_barcoding_rule: str; query `dualBarcodingRule`.
        id: int; query `id`.
        instrument_type: str; query `instrumentType`.
        is_active: bool; query `isActive`.
        is_barcode_kit_selection_required: bool; query `isBarcodeKitSelectionRequired`.
        is_control_seq_type_by_sample_supported: bool; query `isControlSeqTypeBySampleSupported`.
        is_default: bool; query `isDefault`.
        is_default_barcoded: bool; query `isDefaultBarcoded`.
        is_default_for_instrument_type: bool; query `isDefaultForInstrumentType`.
        is_dual_barcoding_by_sample_supported: bool; query `isDualBarcodingBySampleSupported`.
        is_dual_nucleotide_type_by_sample_supported: bool; query `isDualNucleotideTypeBySampleSupported`.
        is_hot_spot_bed_file_by_sample_supported: bool; query `isHotSpotBEDFileBySampleSupported`.
        is_hotspot_region_bed_file_suppported: bool; query `isHotspotRegionBEDFileSuppported`.
        is_reference_by_sample_supported: bool; query `isReferenceBySampleSupported`.
        is_reference_selection_supported: bool; query `isReferenceSelectionSupported`.
        is_sample_prep_kit_supported: bool; query `isSamplePrepKitSupported`.
        is_target_region_bed_file_by_sample_supported: bool; query `isTargetRegionBEDFileBySampleSupported`.
        is_target_region_bed_file_selection_required_for_ref_selection: bool; query
            `isTargetRegionBEDFileSelectionRequiredForRefSelection`.
        is_target_region_bed_file_supported: bool; query `isTargetRegionBEDFileSupported`.
        is_target_technique_selection_supported: bool; query `isTargetTechniqueSelectionSupported`.
        is_visible: bool; query `isVisible`.
        product_code: str; query `productCode`.
        product_name: str; query `productName`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Applproduct, read page by page.

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
            application_group,
            barcode_kit_selectable_type,
            categories,
            default_barcode_kit_name,
            default_chip_type,
            default_control_seq_kit,
            default_flow_count,
            default_genome_ref_name,
            default_hot_spot_region_bed_file_name,
            default_ion_chef_prep_kit,
            default_ion_chef_sequencing_kit,
            default_sample_prep_kit,
            default_target_region_bed_file_name,
            default_template_kit,
            description,
            dual_barcoding_rule,
            id,
            instrument_type,
            is_active,
            is_barcode_kit_selection_required,
            is_control_seq_type_by_sample_supported,
            is_default,
            is_default_barcoded,
            is_default_for_instrument_type,
            is_dual_barcoding_by_sample_supported,
            is_dual_nucleotide_type_by_sample_supported,
            is_hot_spot_bed_file_by_sample_supported,
            is_hotspot_region_bed_file_suppported,
            is_reference_by_sample_supported,
            is_reference_selection_supported,
            is_sample_prep_kit_supported,
            is_target_region_bed_file_by_sample_supported,
            is_target_region_bed_file_selection_required_for_ref_selection,
            is_target_region_bed_file_supported,
            is_target_technique_selection_supported,
            is_visible,
            product_code,
            product_name,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
