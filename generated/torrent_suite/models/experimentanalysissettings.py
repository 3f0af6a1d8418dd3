# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Experimentanalysissettings: /components/schemas/experimentanalysissettings."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/experimentanalysissettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Experimentanalysissettings(m.Model):
    """`/components/schemas/experimentanalysissettings` in the description."""

    alignmentargs: str | None | Unset = UNSET
    analysisargs: str | None | Unset = UNSET
    barcode_kit_name: str | None | Unset = UNSET
    barcoded_samples: str | dict[str, Any] | None | Unset = UNSET
    base_recalibration_mode: str | None | Unset = UNSET
    basecallerargs: str | None | Unset = UNSET
    beadfindargs: str | None | Unset = UNSET
    calibrateargs: str | None | Unset = UNSET
    custom_args: bool | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    end_barcode_kit_name: str | None | Unset = UNSET
    experiment: str | None | Unset = UNSET
    hot_spot_region_bed_file: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    ionstatsargs: str | None | Unset = UNSET
    is_duplicate_reads: bool | None | Unset = UNSET
    is_editable: bool | None | Unset = UNSET
    is_one_time_override: bool | None | Unset = UNSET
    library_key: str | None | Unset = UNSET
    library_kit_barcode: str | None | Unset = UNSET
    library_kit_name: str | None | Unset = UNSET
    mixed_type_rna_hot_spot_region_bed_file: str | None | Unset = UNSET
    mixed_type_rna_reference: str | None | Unset = UNSET
    mixed_type_rna_target_region_bed_file: str | None | Unset = UNSET
    prebasecallerargs: str | None | Unset = UNSET
    prethumbnailbasecallerargs: str | None | Unset = UNSET
    realign: bool | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    results: list[str] | None | Unset = UNSET
    selected_plugins: str | dict[str, Any] | None | Unset = UNSET
    sse_bed_file: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    target_region_bed_file: str | None | Unset = UNSET
    tf_key: str | None | Unset = UNSET
    three_prime_adapter: str | None | Unset = UNSET
    thumbnailalignmentargs: str | None | Unset = UNSET
    thumbnailanalysisargs: str | None | Unset = UNSET
    thumbnailbasecallerargs: str | None | Unset = UNSET
    thumbnailbeadfindargs: str | None | Unset = UNSET
    thumbnailcalibrateargs: str | None | Unset = UNSET
    thumbnailionstatsargs: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Experimentanalysissettings._describe(
    m.optional("alignmentargs", "alignmentargs", d.TEXT, null=True),
    m.optional("analysisargs", "analysisargs", d.TEXT, null=True),
    m.optional("barcodeKitName", "barcode_kit_name", d.TEXT, null=True),
    m.optional("barcodedSamples", "barcoded_samples", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("base_recalibration_mode", "base_recalibration_mode", d.TEXT, null=True),
    m.optional("basecallerargs", "basecallerargs", d.TEXT, null=True),
    m.optional("beadfindargs", "beadfindargs", d.TEXT, null=True),
    m.optional("calibrateargs", "calibrateargs", d.TEXT, null=True),
    m.optional("custom_args", "custom_args", d.BOOLEAN, null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("endBarcodeKitName", "end_barcode_kit_name", d.TEXT, null=True),
    m.optional("experiment", "experiment", d.TEXT, null=True),
    m.optional("hotSpotRegionBedFile", "hot_spot_region_bed_file", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("ionstatsargs", "ionstatsargs", d.TEXT, null=True),
    m.optional("isDuplicateReads", "is_duplicate_reads", d.BOOLEAN, null=True),
    m.optional("isEditable", "is_editable", d.BOOLEAN, null=True),
    m.optional("isOneTimeOverride", "is_one_time_override", d.BOOLEAN, null=True),
    m.optional("libraryKey", "library_key", d.TEXT, null=True),
    m.optional("libraryKitBarcode", "library_kit_barcode", d.TEXT, null=True),
    m.optional("libraryKitName", "library_kit_name", d.TEXT, null=True),
    m.optional("mixedTypeRNA_hotSpotRegionBedFile", "mixed_type_rna_hot_spot_region_bed_file", d.TEXT, null=True),
    m.optional("mixedTypeRNA_reference", "mixed_type_rna_reference", d.TEXT, null=True),
    m.optional("mixedTypeRNA_targetRegionBedFile", "mixed_type_rna_target_region_bed_file", d.TEXT, null=True),
    m.optional("prebasecallerargs", "prebasecallerargs", d.TEXT, null=True),
    m.optional("prethumbnailbasecallerargs", "prethumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("realign", "realign", d.BOOLEAN, null=True),
    m.optional("reference", "reference", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("results", "results", d.ListOf(d.TEXT), null=True),
    m.optional("selectedPlugins", "selected_plugins", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("sseBedFile", "sse_bed_file", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("targetRegionBedFile", "target_region_bed_file", d.TEXT, null=True),
    m.optional("tfKey", "tf_key", d.TEXT, null=True),
    m.optional("threePrimeAdapter", "three_prime_adapter", d.TEXT, null=True),
    m.optional("thumbnailalignmentargs", "thumbnailalignmentargs", d.TEXT, null=True),
    m.optional("thumbnailanalysisargs", "thumbnailanalysisargs", d.TEXT, null=True),
    m.optional("thumbnailbasecallerargs", "thumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("thumbnailbeadfindargs", "thumbnailbeadfindargs", d.TEXT, null=True),
    m.optional("thumbnailcalibrateargs", "thumbnailcalibrateargs", d.TEXT, null=True),
    m.optional("thumbnailionstatsargs", "thumbnailionstatsargs", d.TEXT, null=True),
    rest=d.ANY,
)
