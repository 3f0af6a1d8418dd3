# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/experimentanalysissettings/"""

from __future__ import annotations

import datetime
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
    from ...models.experimentanalysissettings import Experimentanalysissettings
    from ...models.experimentanalysissettings_list import ExperimentanalysissettingsList

OPERATION = op.operation(
    "list",
    "list",
    "experimentanalysissettings",
    "GET",
    "/rundb/api/v1/experimentanalysissettings/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("alignmentargs"),
        op.query("analysisargs"),
        op.query("barcodeKitName"),
        op.query("barcodedSamples"),
        op.query("base_recalibration_mode"),
        op.query("basecallerargs"),
        op.query("beadfindargs"),
        op.query("calibrateargs"),
        op.query("custom_args", d.BOOLEAN),
        op.query("date", d.LOCAL_MOMENT),
        op.query("endBarcodeKitName"),
        op.query("experiment", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("hotSpotRegionBedFile"),
        op.query("id", d.INTEGER),
        op.query("ionstatsargs"),
        op.query("isDuplicateReads", d.BOOLEAN),
        op.query("isEditable", d.BOOLEAN),
        op.query("isOneTimeOverride", d.BOOLEAN),
        op.query("libraryKey"),
        op.query("libraryKitBarcode"),
        op.query("libraryKitName"),
        op.query("mixedTypeRNA_hotSpotRegionBedFile"),
        op.query("mixedTypeRNA_reference"),
        op.query("mixedTypeRNA_targetRegionBedFile"),
        op.query("prebasecallerargs"),
        op.query("prethumbnailbasecallerargs"),
        op.query("realign", d.BOOLEAN),
        op.query("reference"),
        op.query("selectedPlugins"),
        op.query("sseBedFile"),
        op.query("status"),
        op.query("targetRegionBedFile"),
        op.query("tfKey"),
        op.query("threePrimeAdapter"),
        op.query("thumbnailalignmentargs"),
        op.query("thumbnailanalysisargs"),
        op.query("thumbnailbasecallerargs"),
        op.query("thumbnailbeadfindargs"),
        op.query("thumbnailcalibrateargs"),
        op.query("thumbnailionstatsargs"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ExperimentanalysissettingsList"))),),
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
            "alignmentargs": None,
            "analysisargs": None,
            "barcodeKitName": None,
            "barcodedSamples": None,
            "base_recalibration_mode": None,
            "basecallerargs": None,
            "beadfindargs": None,
            "calibrateargs": None,
            "custom_args": None,
            "date": None,
            "endBarcodeKitName": None,
            "experiment": f.RELATION,
            "hotSpotRegionBedFile": None,
            "id": None,
            "ionstatsargs": None,
            "isDuplicateReads": None,
            "isEditable": None,
            "isOneTimeOverride": None,
            "libraryKey": None,
            "libraryKitBarcode": None,
            "libraryKitName": None,
            "mixedTypeRNA_hotSpotRegionBedFile": None,
            "mixedTypeRNA_reference": None,
            "mixedTypeRNA_targetRegionBedFile": None,
            "prebasecallerargs": None,
            "prethumbnailbasecallerargs": None,
            "realign": None,
            "reference": None,
            "selectedPlugins": None,
            "sseBedFile": None,
            "status": None,
            "targetRegionBedFile": None,
            "tfKey": None,
            "threePrimeAdapter": None,
            "thumbnailalignmentargs": None,
            "thumbnailanalysisargs": None,
            "thumbnailbasecallerargs": None,
            "thumbnailbeadfindargs": None,
            "thumbnailcalibrateargs": None,
            "thumbnailionstatsargs": None,
        },
        {"experiment": d.Lazy(__package__, "..experiment.list_", "OPERATION")},
        {
            "barcode_kit_name": "barcodeKitName",
            "barcoded_samples": "barcodedSamples",
            "end_barcode_kit_name": "endBarcodeKitName",
            "hot_spot_region_bed_file": "hotSpotRegionBedFile",
            "is_duplicate_reads": "isDuplicateReads",
            "is_editable": "isEditable",
            "is_one_time_override": "isOneTimeOverride",
            "library_key": "libraryKey",
            "library_kit_barcode": "libraryKitBarcode",
            "library_kit_name": "libraryKitName",
            "mixed_type_rna_hot_spot_region_bed_file": "mixedTypeRNA_hotSpotRegionBedFile",
            "mixed_type_rna_reference": "mixedTypeRNA_reference",
            "mixed_type_rna_target_region_bed_file": "mixedTypeRNA_targetRegionBedFile",
            "selected_plugins": "selectedPlugins",
            "sse_bed_file": "sseBedFile",
            "target_region_bed_file": "targetRegionBedFile",
            "tf_key": "tfKey",
            "three_prime_adapter": "threePrimeAdapter",
        },
        sortable=(
            "alignmentargs",
            "analysisargs",
            "barcodeKitName",
            "barcodedSamples",
            "base_recalibration_mode",
            "basecallerargs",
            "beadfindargs",
            "calibrateargs",
            "custom_args",
            "date",
            "endBarcodeKitName",
            "experiment",
            "hotSpotRegionBedFile",
            "id",
            "ionstatsargs",
            "isDuplicateReads",
            "isEditable",
            "isOneTimeOverride",
            "libraryKey",
            "libraryKitBarcode",
            "libraryKitName",
            "mixedTypeRNA_hotSpotRegionBedFile",
            "mixedTypeRNA_reference",
            "mixedTypeRNA_targetRegionBedFile",
            "prebasecallerargs",
            "prethumbnailbasecallerargs",
            "realign",
            "reference",
            "selectedPlugins",
            "sseBedFile",
            "status",
            "targetRegionBedFile",
            "tfKey",
            "threePrimeAdapter",
            "thumbnailalignmentargs",
            "thumbnailanalysisargs",
            "thumbnailbasecallerargs",
            "thumbnailbeadfindargs",
            "thumbnailcalibrateargs",
            "thumbnailionstatsargs",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    alignmentargs: str | Unset = UNSET,
    analysisargs: str | Unset = UNSET,
    barcode_kit_name: str | Unset = UNSET,
    barcoded_samples: str | Unset = UNSET,
    base_recalibration_mode: str | Unset = UNSET,
    basecallerargs: str | Unset = UNSET,
    beadfindargs: str | Unset = UNSET,
    calibrateargs: str | Unset = UNSET,
    custom_args: bool | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    end_barcode_kit_name: str | Unset = UNSET,
    experiment: int | str | m.Model | Unset = UNSET,
    hot_spot_region_bed_file: str | Unset = UNSET,
    id: int | Unset = UNSET,
    ionstatsargs: str | Unset = UNSET,
    is_duplicate_reads: bool | Unset = UNSET,
    is_editable: bool | Unset = UNSET,
    is_one_time_override: bool | Unset = UNSET,
    library_key: str | Unset = UNSET,
    library_kit_barcode: str | Unset = UNSET,
    library_kit_name: str | Unset = UNSET,
    mixed_type_rna_hot_spot_region_bed_file: str | Unset = UNSET,
    mixed_type_rna_reference: str | Unset = UNSET,
    mixed_type_rna_target_region_bed_file: str | Unset = UNSET,
    prebasecallerargs: str | Unset = UNSET,
    prethumbnailbasecallerargs: str | Unset = UNSET,
    realign: bool | Unset = UNSET,
    reference: str | Unset = UNSET,
    selected_plugins: str | Unset = UNSET,
    sse_bed_file: str | Unset = UNSET,
    status: str | Unset = UNSET,
    target_region_bed_file: str | Unset = UNSET,
    tf_key: str | Unset = UNSET,
    three_prime_adapter: str | Unset = UNSET,
    thumbnailalignmentargs: str | Unset = UNSET,
    thumbnailanalysisargs: str | Unset = UNSET,
    thumbnailbasecallerargs: str | Unset = UNSET,
    thumbnailbeadfindargs: str | Unset = UNSET,
    thumbnailcalibrateargs: str | Unset = UNSET,
    thumbnailionstatsargs: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Experimentanalysissettings, ExperimentanalysissettingsList]:
    """GET /rundb/api/v1/experimentanalysissettings/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `alignmentargs`, `analysisargs`, `barcodeKitName`,
            `barcodedSamples`, `base_recalibration_mode`, `basecallerargs`, `beadfindargs`, `calibrateargs`,
            `custom_args`, `date`, `endBarcodeKitName`, `experiment`, `hotSpotRegionBedFile`, `id`, `ionstatsargs`,
            `isDuplicateReads`, `isEditable`, `isOneTimeOverride`, `libraryKey`, `libraryKitBarcode`,
            `libraryKitName`, `mixedTypeRNA_hotSpotRegionBedFile`, `mixedTypeRNA_reference`,
            `mixedTypeRNA_targetRegionBedFile`, `prebasecallerargs`, `prethumbnailbasecallerargs`, `realign`,
            `reference`, `selectedPlugins`, `sseBedFile`, `status`, `targetRegionBedFile`, `tfKey`,
            `threePrimeAdapter`, `thumbnailalignmentargs`, `thumbnailanalysisargs`, `thumbnailbasecallerargs`,
            `thumbnailbeadfindargs`, `thumbnailcalibrateargs`, `thumbnailionstatsargs`.
        alignmentargs: str; query `alignmentargs`.
        analysisargs: str; query `analysisargs`.
        barcode_kit_name: str; query `barcodeKitName`.
        barcoded_samples: str; query `barcodedSamples`.
        base_recalibration_mode: str; query `base_recalibration_mode`.
        basecallerargs: str; query `basecallerargs`.
        beadfindargs: str; query `beadfindargs`.
        calibrateargs: str; query `calibrateargs`.
        custom_args: bool; query `custom_args`.
        date: datetime.datetime; query `date`.
        end_barcode_kit_name: str; query `endBarcodeKitName`.
        experiment: int or str; query `experiment`.
        hot_spot_region_bed_file: str; query `hotSpotRegionBedFile`.
        id: int; query `id`.
        ionstatsargs: str; query `ionstatsargs`.
        is_duplicate_reads: bool; query `isDuplicateReads`.
        is_editable: bool; query `isEditable`.
        is_one_time_override: bool; query `isOneTimeOverride`.
        library_key: str; query `libraryKey`.
        library_kit_barcode: str; query `libraryKitBarcode`.
        library_kit_name: str; query `libraryKitName`.
        mixed_type_rna_hot_spot_region_bed_file: str; query `mixedTypeRNA_hotSpotRegionBedFile`.
        mixed_type_rna_reference: str; query `mixedTypeRNA_reference`.
        mixed_type_rna_target_region_bed_file: str; query `mixedTypeRNA_targetRegionBedFile`.
        prebasecallerargs: str; query `prebasecallerargs`.
        prethumbnailbasecallerargs: str; query `prethumbnailbasecallerargs`.
        realign: bool; query `realign`.
        reference: str; query `reference`.
        selected_plugins: str; query `selectedPlugins`.
        sse_bed_file: str; query `sseBedFile`.
        status: str; query `status`.
        target_region_bed_file: str; query `targetRegionBedFile`.
        tf_key: str; query `tfKey`.
        three_prime_adapter: str; query `threePrimeAdapter`.
        thumbnailalignmentargs: str; query `thumbnailalignmentargs`.
        thumbnailanalysisargs: str; query `thumbnailanalysisargs`.
        thumbnailbasecallerargs: str; query `thumbnailbasecallerargs`.
        thumbnailbeadfindargs: str; query `thumbnailbeadfindargs`.
        thumbnailcalibrateargs: str; query `thumbnailcalibrateargs`.
        thumbnailionstatsargs: str; query `thumbnailionstatsargs`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Experimentanalysissettings, read page by page.

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
            alignmentargs,
            analysisargs,
            barcode_kit_name,
            barcoded_samples,
            base_recalibration_mode,
            basecallerargs,
            beadfindargs,
            calibrateargs,
            custom_args,
            date,
            end_barcode_kit_name,
            experiment,
            hot_spot_region_bed_file,
            id,
            ionstatsargs,
            is_duplicate_reads,
            is_editable,
            is_one_time_override,
            library_key,
            library_kit_barcode,
            library_kit_name,
            mixed_type_rna_hot_spot_region_bed_file,
            mixed_type_rna_reference,
            mixed_type_rna_target_region_bed_file,
            prebasecallerargs,
            prethumbnailbasecallerargs,
            realign,
            reference,
            selected_plugins,
            sse_bed_file,
            status,
            target_region_bed_file,
            tf_key,
            three_prime_adapter,
            thumbnailalignmentargs,
            thumbnailanalysisargs,
            thumbnailbasecallerargs,
            thumbnailbeadfindargs,
            thumbnailcalibrateargs,
            thumbnailionstatsargs,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
