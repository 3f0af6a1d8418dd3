# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Compositeexperiment: /components/schemas/compositeexperiment."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/compositeexperiment"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Compositeexperiment(m.Model):
    """`/components/schemas/compositeexperiment` in the description."""

    host: str | None | Unset = UNSET
    application_category_displayed_name: str | None | Unset = UNSET
    barcode_id: str | None | Unset = UNSET
    barcoded_samples: dict[str, Any] | None | Unset = UNSET
    chef_reagents_serial_num: str | None | Unset = UNSET
    chef_solutions_serial_num: str | None | Unset = UNSET
    chef_start_time: datetime.datetime | None | Unset = UNSET
    chip_description: str | None | Unset = UNSET
    chip_instrument_type: str | None | Unset = UNSET
    chip_type: str | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    exp_name: str | None | Unset = UNSET
    flows: int | None | Unset = UNSET
    ftp_status: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    keep: bool | None | Unset = UNSET
    library: str | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    pgm_name: str | None | Unset = UNSET
    plan: dict[str, Any] | None | Unset = UNSET
    platform: str | None | Unset = UNSET
    references: str | None | Unset = UNSET
    rep_result: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    result_date: datetime.datetime | None | Unset = UNSET
    results: list[Compositeresult] | None | Unset = UNSET
    run_mode: str | None | Unset = UNSET
    sample: str | None | Unset = UNSET
    sample_displayed_name: str | None | Unset = UNSET
    sample_set_name: str | None | Unset = UNSET
    star: bool | None | Unset = UNSET
    status: str | None | Unset = UNSET
    storage_options: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .compositeresult import Compositeresult  # noqa: E402

Compositeexperiment._describe(
    m.optional("_host", "host", d.TEXT, null=True),
    m.optional("applicationCategoryDisplayedName", "application_category_displayed_name", d.TEXT, null=True),
    m.optional("barcodeId", "barcode_id", d.TEXT, null=True),
    m.optional("barcodedSamples", "barcoded_samples", d.MapOf(d.ANY), null=True),
    m.optional("chefReagentsSerialNum", "chef_reagents_serial_num", d.TEXT, null=True),
    m.optional("chefSolutionsSerialNum", "chef_solutions_serial_num", d.TEXT, null=True),
    m.optional("chefStartTime", "chef_start_time", d.MILLISECOND_MOMENT, null=True),
    m.optional("chipDescription", "chip_description", d.TEXT, null=True),
    m.optional("chipInstrumentType", "chip_instrument_type", d.TEXT, null=True),
    m.optional("chipType", "chip_type", d.TEXT, null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("displayName", "display_name", d.TEXT, null=True),
    m.optional("expName", "exp_name", d.TEXT, null=True),
    m.optional("flows", "flows", d.INTEGER, null=True),
    m.optional("ftpStatus", "ftp_status", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("keep", "keep", d.BOOLEAN, null=True),
    m.optional("library", "library", d.TEXT, null=True),
    m.optional("notes", "notes", d.TEXT, null=True),
    m.optional("pgmName", "pgm_name", d.TEXT, null=True),
    m.optional("plan", "plan", d.MapOf(d.ANY), null=True),
    m.optional("platform", "platform", d.TEXT, null=True),
    m.optional("references", "references", d.TEXT, null=True),
    m.optional("repResult", "rep_result", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultDate", "result_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("results", "results", d.ListOf(d.ModelOf(Compositeresult)), null=True),
    m.optional("runMode", "run_mode", d.TEXT, null=True),
    m.optional("sample", "sample", d.TEXT, null=True),
    m.optional("sampleDisplayedName", "sample_displayed_name", d.TEXT, null=True),
    m.optional("sampleSetName", "sample_set_name", d.TEXT, null=True),
    m.optional("star", "star", d.BOOLEAN, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("storage_options", "storage_options", d.TEXT, null=True),
    rest=d.ANY,
)
