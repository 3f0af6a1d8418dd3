# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/plannedexperiment/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement
    from ...models.plannedexperiment_list import PlannedexperimentList

OPERATION = op.operation(
    "update_list",
    "update_list",
    "plannedexperiment",
    "PUT",
    "/rundb/api/v1/plannedexperiment/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PlannedexperimentList"))),),
    evidence="inferred",
    dangerous="replaces-every-match",
    filters=f.Filters(
        {
            "adapter": None,
            "applicationGroup": f.RELATION,
            "autoName": None,
            "categories": None,
            "controlSequencekitname": None,
            "cycles": None,
            "date": None,
            "expName": None,
            "experiment": f.RELATION,
            "id": None,
            "irworkflow": None,
            "isCustom_kitSettings": None,
            "isFavorite": None,
            "isPlanGroup": None,
            "isReusable": None,
            "isReverseRun": None,
            "isSystem": None,
            "isSystemDefault": None,
            "libkit": None,
            "libraryPool": None,
            "libraryReadLength": None,
            "metaData": None,
            "origin": None,
            "pairedEndLibraryAdapterName": None,
            "planDisplayedName": None,
            "planExecuted": None,
            "planExecutedDate": None,
            "planGUID": None,
            "planName": None,
            "planPGM": None,
            "planShortID": None,
            "planStatus": None,
            "preAnalysis": None,
            "projects": f.RELATION,
            "reverse_primer": None,
            "runMode": None,
            "runType": None,
            "runname": None,
            "sampleGrouping": f.RELATION,
            "samplePrepKitName": None,
            "samplePrepProtocol": None,
            "sampleSets": f.RELATION,
            "sampleTubeLabel": None,
            "seqKitBarcode": None,
            "storageHost": None,
            "storage_options": None,
            "templatingKitBarcode": None,
            "templatingKitName": None,
            "usePostBeadfind": None,
            "usePreBeadfind": None,
            "username": None,
        },
        {
            "applicationGroup": d.Lazy(__package__, "..applicationgroup.list_", "OPERATION"),
            "experiment": d.Lazy(__package__, "..experiment.list_", "OPERATION"),
            "projects": d.Lazy(__package__, "..project.list_", "OPERATION"),
            "sampleGrouping": d.Lazy(__package__, "..samplegrouptype_cv.list_", "OPERATION"),
            "sampleSets": d.Lazy(__package__, "..sampleset.list_", "OPERATION"),
        },
        {
            "application_group": "applicationGroup",
            "auto_name": "autoName",
            "control_sequencekitname": "controlSequencekitname",
            "exp_name": "expName",
            "is_custom_kit_settings": "isCustom_kitSettings",
            "is_favorite": "isFavorite",
            "is_plan_group": "isPlanGroup",
            "is_reusable": "isReusable",
            "is_reverse_run": "isReverseRun",
            "is_system": "isSystem",
            "is_system_default": "isSystemDefault",
            "library_pool": "libraryPool",
            "library_read_length": "libraryReadLength",
            "meta_data": "metaData",
            "paired_end_library_adapter_name": "pairedEndLibraryAdapterName",
            "plan_displayed_name": "planDisplayedName",
            "plan_executed": "planExecuted",
            "plan_executed_date": "planExecutedDate",
            "plan_guid": "planGUID",
            "plan_name": "planName",
            "plan_pgm": "planPGM",
            "plan_short_id": "planShortID",
            "plan_status": "planStatus",
            "pre_analysis": "preAnalysis",
            "run_mode": "runMode",
            "run_type": "runType",
            "sample_grouping": "sampleGrouping",
            "sample_prep_kit_name": "samplePrepKitName",
            "sample_prep_protocol": "samplePrepProtocol",
            "sample_sets": "sampleSets",
            "sample_tube_label": "sampleTubeLabel",
            "seq_kit_barcode": "seqKitBarcode",
            "storage_host": "storageHost",
            "templating_kit_barcode": "templatingKitBarcode",
            "templating_kit_name": "templatingKitName",
            "use_post_beadfind": "usePostBeadfind",
            "use_pre_beadfind": "usePreBeadfind",
        },
        releases={"libraryPool": r.Span(since="5.18.1")},
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[PlannedexperimentList]:
    """PUT /rundb/api/v1/plannedexperiment/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        PlannedexperimentList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
