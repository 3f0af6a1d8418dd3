# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/experimentanalysissettings/"""

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
    "experimentanalysissettings",
    "PUT",
    "/rundb/api/v1/experimentanalysissettings/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/experimentanalysissettings/. The route is inferred; the platform may have another.

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
