# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Experiment: /components/schemas/experiment."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/experiment"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Experiment(m.Model):
    """`/components/schemas/experiment` in the description."""

    auto_analyze: bool | None | Unset = UNSET
    baseline_run: bool | None | Unset = UNSET
    chef_chip_expiration_1: str | None | Unset = UNSET
    chef_chip_expiration_2: str | None | Unset = UNSET
    chef_chip_type_1: str | None | Unset = UNSET
    chef_chip_type_2: str | None | Unset = UNSET
    chef_end_time: datetime.datetime | None | Unset = UNSET
    chef_extra_info_1: str | None | Unset = UNSET
    chef_extra_info_2: str | None | Unset = UNSET
    chef_flexible_workflow: str | None | Unset = UNSET
    chef_instrument_name: str | None | Unset = UNSET
    chef_kit_type: str | None | Unset = UNSET
    chef_last_update: datetime.datetime | None | Unset = UNSET
    chef_log_path: str | None | Unset = UNSET
    chef_lot_number: str | None | Unset = UNSET
    chef_manufacture_date: str | None | Unset = UNSET
    chef_message: str | None | Unset = UNSET
    chef_operation_mode: str | None | Unset = UNSET
    chef_package_ver: str | None | Unset = UNSET
    chef_progress: float | None | Unset = UNSET
    chef_protocol_deviation_name: str | None | Unset = UNSET
    chef_reagent_id: str | None | Unset = UNSET
    chef_reagents_expiration: str | None | Unset = UNSET
    chef_reagents_lot: str | None | Unset = UNSET
    chef_reagents_part: str | None | Unset = UNSET
    chef_reagents_serial_num: str | None | Unset = UNSET
    chef_remaining_seconds: int | None | Unset = UNSET
    chef_sample_pos: str | None | Unset = UNSET
    chef_script_version: str | None | Unset = UNSET
    chef_solutions_expiration: str | None | Unset = UNSET
    chef_solutions_lot: str | None | Unset = UNSET
    chef_solutions_part: str | None | Unset = UNSET
    chef_solutions_serial_num: str | None | Unset = UNSET
    chef_start_time: datetime.datetime | None | Unset = UNSET
    chef_status: str | None | Unset = UNSET
    chef_tip_rack_barcode: str | None | Unset = UNSET
    chip_barcode: str | None | Unset = UNSET
    chip_tec_dflt_ambient: float | None | Unset = UNSET
    chip_tec_min_threshold: float | None | Unset = UNSET
    chip_tec_slope: float | None | Unset = UNSET
    chip_type: str | None | Unset = UNSET
    cycles: int | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    diskusage: int | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    eas_set: list[Experimentanalysissettings] | None | Unset = UNSET
    exp_comp_info: str | None | Unset = UNSET
    exp_dir: str | None | Unset = UNSET
    exp_name: str | None | Unset = UNSET
    flows: int | None | Unset = UNSET
    flows_in_order: str | None | Unset = UNSET
    ftp_status: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_proton: str | None | Unset = UNSET
    is_reverse_run: bool | None | Unset = UNSET
    log: str | dict[str, Any] | None | Unset = UNSET
    man_tec_dflt_ambient: float | None | Unset = UNSET
    man_tec_min_threshold: float | None | Unset = UNSET
    man_tec_slope: float | None | Unset = UNSET
    meta_data: str | dict[str, Any] | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    pgm_name: str | None | Unset = UNSET
    pinned_rep_result: bool | None | Unset = UNSET
    plan: str | None | Unset = UNSET
    platform: str | None | Unset = UNSET
    rawdatastyle: str | None | Unset = UNSET
    reagent_barcode: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    result_date: datetime.datetime | None | Unset = UNSET
    results: list[str] | None | Unset = UNSET
    reverse_primer: str | None | Unset = UNSET
    run_mode: str | None | Unset = UNSET
    runtype: str | None | Unset = UNSET
    sample: str | None | Unset = UNSET
    samples: list[str] | None | Unset = UNSET
    seq_kit_barcode: str | None | Unset = UNSET
    sequencekitbarcode: str | None | Unset = UNSET
    sequencekitname: str | None | Unset = UNSET
    star: bool | None | Unset = UNSET
    status: str | None | Unset = UNSET
    storage_host: str | None | Unset = UNSET
    storage_options: str | None | Unset = UNSET
    unique: str | None | Unset = UNSET
    use_pre_beadfind: bool | None | Unset = UNSET
    user_ack: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .experimentanalysissettings import Experimentanalysissettings  # noqa: E402

Experiment._describe(
    m.optional("autoAnalyze", "auto_analyze", d.BOOLEAN, null=True),
    m.optional("baselineRun", "baseline_run", d.BOOLEAN, null=True),
    m.optional("chefChipExpiration1", "chef_chip_expiration_1", d.TEXT, null=True),
    m.optional("chefChipExpiration2", "chef_chip_expiration_2", d.TEXT, null=True),
    m.optional("chefChipType1", "chef_chip_type_1", d.TEXT, null=True),
    m.optional("chefChipType2", "chef_chip_type_2", d.TEXT, null=True),
    m.optional("chefEndTime", "chef_end_time", d.MILLISECOND_MOMENT, null=True),
    m.optional("chefExtraInfo_1", "chef_extra_info_1", d.TEXT, null=True),
    m.optional("chefExtraInfo_2", "chef_extra_info_2", d.TEXT, null=True),
    m.optional("chefFlexibleWorkflow", "chef_flexible_workflow", d.TEXT, null=True),
    m.optional("chefInstrumentName", "chef_instrument_name", d.TEXT, null=True),
    m.optional("chefKitType", "chef_kit_type", d.TEXT, null=True),
    m.optional("chefLastUpdate", "chef_last_update", d.MILLISECOND_MOMENT, null=True),
    m.optional("chefLogPath", "chef_log_path", d.TEXT, null=True),
    m.optional("chefLotNumber", "chef_lot_number", d.TEXT, null=True),
    m.optional("chefManufactureDate", "chef_manufacture_date", d.TEXT, null=True),
    m.optional("chefMessage", "chef_message", d.TEXT, null=True),
    m.optional("chefOperationMode", "chef_operation_mode", d.TEXT, null=True),
    m.optional("chefPackageVer", "chef_package_ver", d.TEXT, null=True),
    m.optional("chefProgress", "chef_progress", d.NUMBER, null=True),
    m.optional("chefProtocolDeviationName", "chef_protocol_deviation_name", d.TEXT, null=True),
    m.optional("chefReagentID", "chef_reagent_id", d.TEXT, null=True),
    m.optional("chefReagentsExpiration", "chef_reagents_expiration", d.TEXT, null=True),
    m.optional("chefReagentsLot", "chef_reagents_lot", d.TEXT, null=True),
    m.optional("chefReagentsPart", "chef_reagents_part", d.TEXT, null=True),
    m.optional("chefReagentsSerialNum", "chef_reagents_serial_num", d.TEXT, null=True),
    m.optional("chefRemainingSeconds", "chef_remaining_seconds", d.INTEGER, null=True),
    m.optional("chefSamplePos", "chef_sample_pos", d.TEXT, null=True),
    m.optional("chefScriptVersion", "chef_script_version", d.TEXT, null=True),
    m.optional("chefSolutionsExpiration", "chef_solutions_expiration", d.TEXT, null=True),
    m.optional("chefSolutionsLot", "chef_solutions_lot", d.TEXT, null=True),
    m.optional("chefSolutionsPart", "chef_solutions_part", d.TEXT, null=True),
    m.optional("chefSolutionsSerialNum", "chef_solutions_serial_num", d.TEXT, null=True),
    m.optional("chefStartTime", "chef_start_time", d.MILLISECOND_MOMENT, null=True),
    m.optional("chefStatus", "chef_status", d.TEXT, null=True),
    m.optional("chefTipRackBarcode", "chef_tip_rack_barcode", d.TEXT, null=True),
    m.optional("chipBarcode", "chip_barcode", d.TEXT, null=True),
    m.optional("chipTecDfltAmbient", "chip_tec_dflt_ambient", d.NUMBER, null=True),
    m.optional("chipTecMinThreshold", "chip_tec_min_threshold", d.NUMBER, null=True),
    m.optional("chipTecSlope", "chip_tec_slope", d.NUMBER, null=True),
    m.optional("chipType", "chip_type", d.TEXT, null=True),
    m.optional("cycles", "cycles", d.INTEGER, null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("diskusage", "diskusage", d.INTEGER, null=True),
    m.optional("displayName", "display_name", d.TEXT, null=True),
    m.optional("eas_set", "eas_set", d.ListOf(d.ModelOf(Experimentanalysissettings)), null=True),
    m.optional("expCompInfo", "exp_comp_info", d.TEXT, null=True),
    m.optional("expDir", "exp_dir", d.TEXT, null=True),
    m.optional("expName", "exp_name", d.TEXT, null=True),
    m.optional("flows", "flows", d.INTEGER, null=True),
    m.optional("flowsInOrder", "flows_in_order", d.TEXT, null=True),
    m.optional("ftpStatus", "ftp_status", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isProton", "is_proton", d.TEXT, null=True),
    m.optional("isReverseRun", "is_reverse_run", d.BOOLEAN, null=True),
    m.optional("log", "log", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("manTecDfltAmbient", "man_tec_dflt_ambient", d.NUMBER, null=True),
    m.optional("manTecMinThreshold", "man_tec_min_threshold", d.NUMBER, null=True),
    m.optional("manTecSlope", "man_tec_slope", d.NUMBER, null=True),
    m.optional("metaData", "meta_data", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("notes", "notes", d.TEXT, null=True),
    m.optional("pgmName", "pgm_name", d.TEXT, null=True),
    m.optional("pinnedRepResult", "pinned_rep_result", d.BOOLEAN, null=True),
    m.optional("plan", "plan", d.TEXT, null=True),
    m.optional("platform", "platform", d.TEXT, null=True),
    m.optional("rawdatastyle", "rawdatastyle", d.TEXT, null=True),
    m.optional("reagentBarcode", "reagent_barcode", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultDate", "result_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("results", "results", d.ListOf(d.TEXT), null=True),
    m.optional("reverse_primer", "reverse_primer", d.TEXT, null=True),
    m.optional("runMode", "run_mode", d.TEXT, null=True),
    m.optional("runtype", "runtype", d.TEXT, null=True),
    m.optional("sample", "sample", d.TEXT, null=True),
    m.optional("samples", "samples", d.ListOf(d.TEXT), null=True),
    m.optional("seqKitBarcode", "seq_kit_barcode", d.TEXT, null=True),
    m.optional("sequencekitbarcode", "sequencekitbarcode", d.TEXT, null=True),
    m.optional("sequencekitname", "sequencekitname", d.TEXT, null=True),
    m.optional("star", "star", d.BOOLEAN, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("storageHost", "storage_host", d.TEXT, null=True),
    m.optional("storage_options", "storage_options", d.TEXT, null=True),
    m.optional("unique", "unique", d.TEXT, null=True),
    m.optional("usePreBeadfind", "use_pre_beadfind", d.BOOLEAN, null=True),
    m.optional("user_ack", "user_ack", d.TEXT, null=True),
    rest=d.ANY,
)
