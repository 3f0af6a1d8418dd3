# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plantemplatebasicinfo/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...models.plantemplatebasicinfo import Plantemplatebasicinfo
    from ...models.plantemplatebasicinfo_list import PlantemplatebasicinfoList

OPERATION = op.operation(
    "list",
    "list",
    "plantemplatebasicinfo",
    "GET",
    "/rundb/api/v1/plantemplatebasicinfo/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("adapter"),
        op.query("applicationGroup", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("applicationGroupDisplayedName"),
        op.query("autoName"),
        op.query("barcodeKitName"),
        op.query("categories"),
        op.query("controlSequencekitname"),
        op.query("cycles", d.INTEGER),
        op.query("date", d.MOMENT),
        op.query("expName"),
        op.query("experiment", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("irAccountName"),
        op.query("irworkflow"),
        op.query("isCustom_kitSettings", d.BOOLEAN),
        op.query("isFavorite", d.BOOLEAN),
        op.query("isPlanGroup", d.BOOLEAN),
        op.query("isReusable", d.BOOLEAN),
        op.query("isReverseRun", d.BOOLEAN),
        op.query("isSystem", d.BOOLEAN),
        op.query("isSystemDefault", d.BOOLEAN),
        op.query("libkit"),
        op.query("libraryReadLength", d.INTEGER),
        op.query("metaData"),
        op.query("origin"),
        op.query("pairedEndLibraryAdapterName"),
        op.query("planDisplayedName"),
        op.query("planExecuted", d.BOOLEAN),
        op.query("planExecutedDate", d.MOMENT),
        op.query("planGUID"),
        op.query("planName"),
        op.query("planPGM"),
        op.query("planShortID"),
        op.query("planStatus"),
        op.query("preAnalysis", d.BOOLEAN),
        op.query("projects", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("reference"),
        op.query("reverse_primer"),
        op.query("runMode"),
        op.query("runType"),
        op.query("runname"),
        op.query("sampleGroupName"),
        op.query("samplePrepKitName"),
        op.query("samplePrepProtocol"),
        op.query("sampleTubeLabel"),
        op.query("seqKitBarcode"),
        op.query("sequencingInstrumentType"),
        op.query("storageHost"),
        op.query("storage_options"),
        op.query("templatePrepInstrumentType"),
        op.query("templatingKitBarcode"),
        op.query("templatingKitName"),
        op.query("usePostBeadfind", d.BOOLEAN),
        op.query("usePreBeadfind", d.BOOLEAN),
        op.query("username"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PlantemplatebasicinfoList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="documented",
    filters=f.Filters(
        {
            "adapter": None,
            "applicationGroup": f.RELATION,
            "applicationGroupDisplayedName": None,
            "autoName": None,
            "barcodeKitName": None,
            "categories": None,
            "controlSequencekitname": None,
            "cycles": None,
            "date": None,
            "expName": None,
            "experiment": f.RELATION,
            "id": None,
            "irAccountName": None,
            "irworkflow": None,
            "isCustom_kitSettings": None,
            "isFavorite": None,
            "isPlanGroup": None,
            "isReusable": None,
            "isReverseRun": None,
            "isSystem": None,
            "isSystemDefault": None,
            "libkit": None,
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
            "reference": None,
            "reverse_primer": None,
            "runMode": None,
            "runType": None,
            "runname": None,
            "sampleGroupName": None,
            "samplePrepKitName": None,
            "samplePrepProtocol": None,
            "sampleTubeLabel": None,
            "seqKitBarcode": None,
            "sequencingInstrumentType": None,
            "storageHost": None,
            "storage_options": None,
            "templatePrepInstrumentType": None,
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
        },
        {
            "application_group": "applicationGroup",
            "application_group_displayed_name": "applicationGroupDisplayedName",
            "auto_name": "autoName",
            "barcode_kit_name": "barcodeKitName",
            "control_sequencekitname": "controlSequencekitname",
            "exp_name": "expName",
            "ir_account_name": "irAccountName",
            "is_custom_kit_settings": "isCustom_kitSettings",
            "is_favorite": "isFavorite",
            "is_plan_group": "isPlanGroup",
            "is_reusable": "isReusable",
            "is_reverse_run": "isReverseRun",
            "is_system": "isSystem",
            "is_system_default": "isSystemDefault",
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
            "sample_group_name": "sampleGroupName",
            "sample_prep_kit_name": "samplePrepKitName",
            "sample_prep_protocol": "samplePrepProtocol",
            "sample_tube_label": "sampleTubeLabel",
            "seq_kit_barcode": "seqKitBarcode",
            "sequencing_instrument_type": "sequencingInstrumentType",
            "storage_host": "storageHost",
            "template_prep_instrument_type": "templatePrepInstrumentType",
            "templating_kit_barcode": "templatingKitBarcode",
            "templating_kit_name": "templatingKitName",
            "use_post_beadfind": "usePostBeadfind",
            "use_pre_beadfind": "usePreBeadfind",
        },
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    adapter: str | None = None,
    application_group: int | str | m.Model | None = None,
    application_group_displayed_name: str | None = None,
    auto_name: str | None = None,
    barcode_kit_name: str | None = None,
    categories: str | None = None,
    control_sequencekitname: str | None = None,
    cycles: int | None = None,
    date: datetime.datetime | None = None,
    exp_name: str | None = None,
    experiment: int | str | m.Model | None = None,
    id: int | None = None,
    ir_account_name: str | None = None,
    irworkflow: str | None = None,
    is_custom_kit_settings: bool | None = None,
    is_favorite: bool | None = None,
    is_plan_group: bool | None = None,
    is_reusable: bool | None = None,
    is_reverse_run: bool | None = None,
    is_system: bool | None = None,
    is_system_default: bool | None = None,
    libkit: str | None = None,
    library_read_length: int | None = None,
    meta_data: str | None = None,
    origin: str | None = None,
    paired_end_library_adapter_name: str | None = None,
    plan_displayed_name: str | None = None,
    plan_executed: bool | None = None,
    plan_executed_date: datetime.datetime | None = None,
    plan_guid: str | None = None,
    plan_name: str | None = None,
    plan_pgm: str | None = None,
    plan_short_id: str | None = None,
    plan_status: str | None = None,
    pre_analysis: bool | None = None,
    projects: int | str | m.Model | None = None,
    reference: str | None = None,
    reverse_primer: str | None = None,
    run_mode: str | None = None,
    run_type: str | None = None,
    runname: str | None = None,
    sample_group_name: str | None = None,
    sample_prep_kit_name: str | None = None,
    sample_prep_protocol: str | None = None,
    sample_tube_label: str | None = None,
    seq_kit_barcode: str | None = None,
    sequencing_instrument_type: str | None = None,
    storage_host: str | None = None,
    storage_options: str | None = None,
    template_prep_instrument_type: str | None = None,
    templating_kit_barcode: str | None = None,
    templating_kit_name: str | None = None,
    use_post_beadfind: bool | None = None,
    use_pre_beadfind: bool | None = None,
    username: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Plantemplatebasicinfo, PlantemplatebasicinfoList]:
    """GET /rundb/api/v1/plantemplatebasicinfo/.

    Arguments:
        page_size: query `limit`.
        offset: query `offset`.
        order_by: query `order_by`. One or more of: adapter, applicationGroup, applicationGroupDisplayedName, autoName, barcodeKitName, categories, controlSequencekitname, cycles, date, expName, experiment, id, irAccountName, irworkflow, isCustom_kitSettings, isFavorite, isPlanGroup, isReusable, isReverseRun, isSystem, isSystemDefault, libkit, libraryReadLength, metaData, origin, pairedEndLibraryAdapterName, planDisplayedName, planExecuted, planExecutedDate, planGUID, planName, planPGM, planShortID, planStatus, preAnalysis, projects, reference, reverse_primer, runMode, runType, runname, sampleGroupName, samplePrepKitName, samplePrepProtocol, sampleTubeLabel, seqKitBarcode, sequencingInstrumentType, storageHost, storage_options, templatePrepInstrumentType, templatingKitBarcode, templatingKitName, usePostBeadfind, usePreBeadfind, username.
        adapter: query `adapter`.
        application_group: query `applicationGroup`.
        application_group_displayed_name: query `applicationGroupDisplayedName`.
        auto_name: query `autoName`.
        barcode_kit_name: query `barcodeKitName`.
        categories: query `categories`.
        control_sequencekitname: query `controlSequencekitname`.
        cycles: query `cycles`.
        date: query `date`.
        exp_name: query `expName`.
        experiment: query `experiment`.
        id: query `id`.
        ir_account_name: query `irAccountName`.
        irworkflow: query `irworkflow`.
        is_custom_kit_settings: query `isCustom_kitSettings`.
        is_favorite: query `isFavorite`.
        is_plan_group: query `isPlanGroup`.
        is_reusable: query `isReusable`.
        is_reverse_run: query `isReverseRun`.
        is_system: query `isSystem`.
        is_system_default: query `isSystemDefault`.
        libkit: query `libkit`.
        library_read_length: query `libraryReadLength`.
        meta_data: query `metaData`.
        origin: query `origin`.
        paired_end_library_adapter_name: query `pairedEndLibraryAdapterName`.
        plan_displayed_name: query `planDisplayedName`.
        plan_executed: query `planExecuted`.
        plan_executed_date: query `planExecutedDate`.
        plan_guid: query `planGUID`.
        plan_name: query `planName`.
        plan_pgm: query `planPGM`.
        plan_short_id: query `planShortID`.
        plan_status: query `planStatus`.
        pre_analysis: query `preAnalysis`.
        projects: query `projects`.
        reference: query `reference`.
        reverse_primer: query `reverse_primer`.
        run_mode: query `runMode`.
        run_type: query `runType`.
        runname: query `runname`.
        sample_group_name: query `sampleGroupName`.
        sample_prep_kit_name: query `samplePrepKitName`.
        sample_prep_protocol: query `samplePrepProtocol`.
        sample_tube_label: query `sampleTubeLabel`.
        seq_kit_barcode: query `seqKitBarcode`.
        sequencing_instrument_type: query `sequencingInstrumentType`.
        storage_host: query `storageHost`.
        storage_options: query `storage_options`.
        template_prep_instrument_type: query `templatePrepInstrumentType`.
        templating_kit_barcode: query `templatingKitBarcode`.
        templating_kit_name: query `templatingKitName`.
        use_post_beadfind: query `usePostBeadfind`.
        use_pre_beadfind: query `usePreBeadfind`.
        username: query `username`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            adapter,
            application_group,
            application_group_displayed_name,
            auto_name,
            barcode_kit_name,
            categories,
            control_sequencekitname,
            cycles,
            date,
            exp_name,
            experiment,
            id,
            ir_account_name,
            irworkflow,
            is_custom_kit_settings,
            is_favorite,
            is_plan_group,
            is_reusable,
            is_reverse_run,
            is_system,
            is_system_default,
            libkit,
            library_read_length,
            meta_data,
            origin,
            paired_end_library_adapter_name,
            plan_displayed_name,
            plan_executed,
            plan_executed_date,
            plan_guid,
            plan_name,
            plan_pgm,
            plan_short_id,
            plan_status,
            pre_analysis,
            projects,
            reference,
            reverse_primer,
            run_mode,
            run_type,
            runname,
            sample_group_name,
            sample_prep_kit_name,
            sample_prep_protocol,
            sample_tube_label,
            seq_kit_barcode,
            sequencing_instrument_type,
            storage_host,
            storage_options,
            template_prep_instrument_type,
            templating_kit_barcode,
            templating_kit_name,
            use_post_beadfind,
            use_pre_beadfind,
            username,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
