# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Applproduct: /components/schemas/applproduct."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/applproduct"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Applproduct(m.Model):
    """`/components/schemas/applproduct` in the description."""

    appl: Runtype | None | Unset = UNSET
    application_group: Applicationgroup | None | Unset = UNSET
    barcode_kit_selectable_type: str | None | Unset = UNSET
    categories: str | None | Unset = UNSET
    default_barcode_kit_name: str | None | Unset = UNSET
    default_chip_type: str | None | Unset = UNSET
    default_control_seq_kit: str | None | Unset = UNSET
    default_flow_count: int | None | Unset = UNSET
    default_genome_ref_name: str | None | Unset = UNSET
    default_hot_spot_region_bed_file_name: str | None | Unset = UNSET
    default_ion_chef_prep_kit: str | None | Unset = UNSET
    default_ion_chef_sequencing_kit: str | None | Unset = UNSET
    default_lib_kit: Kitinfo | None | Unset = UNSET
    default_sample_prep_kit: str | None | Unset = UNSET
    default_seq_kit: Kitinfo | None | Unset = UNSET
    default_target_region_bed_file_name: str | None | Unset = UNSET
    default_template_kit: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    dual_barcoding_rule: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    instrument_type: str | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_barcode_kit_selection_required: bool | None | Unset = UNSET
    is_control_seq_type_by_sample_supported: bool | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    is_default_barcoded: bool | None | Unset = UNSET
    is_default_for_instrument_type: bool | None | Unset = UNSET
    is_dual_barcoding_by_sample_supported: bool | None | Unset = UNSET
    is_dual_nucleotide_type_by_sample_supported: bool | None | Unset = UNSET
    is_hot_spot_bed_file_by_sample_supported: bool | None | Unset = UNSET
    is_hotspot_region_bed_file_suppported: bool | None | Unset = UNSET
    is_reference_by_sample_supported: bool | None | Unset = UNSET
    is_reference_selection_supported: bool | None | Unset = UNSET
    is_sample_prep_kit_supported: bool | None | Unset = UNSET
    is_target_region_bed_file_by_sample_supported: bool | None | Unset = UNSET
    is_target_region_bed_file_selection_required_for_ref_selection: bool | None | Unset = UNSET
    is_target_region_bed_file_supported: bool | None | Unset = UNSET
    is_target_technique_selection_supported: bool | None | Unset = UNSET
    is_visible: bool | None | Unset = UNSET
    product_code: str | None | Unset = UNSET
    product_name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .applicationgroup import Applicationgroup  # noqa: E402
from .kitinfo import Kitinfo  # noqa: E402
from .runtype import Runtype  # noqa: E402

Applproduct._describe(
    m.optional("appl", "appl", d.ModelOf(Runtype), null=True),
    m.optional("applicationGroup", "application_group", d.ModelOf(Applicationgroup), null=True),
    m.optional("barcodeKitSelectableType", "barcode_kit_selectable_type", d.TEXT, null=True),
    m.optional("categories", "categories", d.TEXT, null=True),
    m.optional("defaultBarcodeKitName", "default_barcode_kit_name", d.TEXT, null=True),
    m.optional("defaultChipType", "default_chip_type", d.TEXT, null=True),
    m.optional("defaultControlSeqKit", "default_control_seq_kit", d.TEXT, null=True),
    m.optional("defaultFlowCount", "default_flow_count", d.INTEGER, null=True),
    m.optional("defaultGenomeRefName", "default_genome_ref_name", d.TEXT, null=True),
    m.optional("defaultHotSpotRegionBedFileName", "default_hot_spot_region_bed_file_name", d.TEXT, null=True),
    m.optional("defaultIonChefPrepKit", "default_ion_chef_prep_kit", d.TEXT, null=True),
    m.optional("defaultIonChefSequencingKit", "default_ion_chef_sequencing_kit", d.TEXT, null=True),
    m.optional("defaultLibKit", "default_lib_kit", d.ModelOf(Kitinfo), null=True),
    m.optional("defaultSamplePrepKit", "default_sample_prep_kit", d.TEXT, null=True),
    m.optional("defaultSeqKit", "default_seq_kit", d.ModelOf(Kitinfo), null=True),
    m.optional("defaultTargetRegionBedFileName", "default_target_region_bed_file_name", d.TEXT, null=True),
    m.optional("defaultTemplateKit", "default_template_kit", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("dualBarcodingRule", "dual_barcoding_rule", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("instrumentType", "instrument_type", d.TEXT, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isBarcodeKitSelectionRequired", "is_barcode_kit_selection_required", d.BOOLEAN, null=True),
    m.optional("isControlSeqTypeBySampleSupported", "is_control_seq_type_by_sample_supported", d.BOOLEAN, null=True),
    m.optional("isDefault", "is_default", d.BOOLEAN, null=True),
    m.optional("isDefaultBarcoded", "is_default_barcoded", d.BOOLEAN, null=True),
    m.optional("isDefaultForInstrumentType", "is_default_for_instrument_type", d.BOOLEAN, null=True),
    m.optional("isDualBarcodingBySampleSupported", "is_dual_barcoding_by_sample_supported", d.BOOLEAN, null=True),
    m.optional(
        "isDualNucleotideTypeBySampleSupported", "is_dual_nucleotide_type_by_sample_supported", d.BOOLEAN, null=True
    ),
    m.optional("isHotSpotBEDFileBySampleSupported", "is_hot_spot_bed_file_by_sample_supported", d.BOOLEAN, null=True),
    m.optional("isHotspotRegionBEDFileSuppported", "is_hotspot_region_bed_file_suppported", d.BOOLEAN, null=True),
    m.optional("isReferenceBySampleSupported", "is_reference_by_sample_supported", d.BOOLEAN, null=True),
    m.optional("isReferenceSelectionSupported", "is_reference_selection_supported", d.BOOLEAN, null=True),
    m.optional("isSamplePrepKitSupported", "is_sample_prep_kit_supported", d.BOOLEAN, null=True),
    m.optional(
        "isTargetRegionBEDFileBySampleSupported", "is_target_region_bed_file_by_sample_supported", d.BOOLEAN, null=True
    ),
    m.optional(
        "isTargetRegionBEDFileSelectionRequiredForRefSelection",
        "is_target_region_bed_file_selection_required_for_ref_selection",
        d.BOOLEAN,
        null=True,
    ),
    m.optional("isTargetRegionBEDFileSupported", "is_target_region_bed_file_supported", d.BOOLEAN, null=True),
    m.optional("isTargetTechniqueSelectionSupported", "is_target_technique_selection_supported", d.BOOLEAN, null=True),
    m.optional("isVisible", "is_visible", d.BOOLEAN, null=True),
    m.optional("productCode", "product_code", d.TEXT, null=True),
    m.optional("productName", "product_name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
