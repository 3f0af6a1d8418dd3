# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Results: /components/schemas/results."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/results"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Results(m.Model):
    """`/components/schemas/results` in the description."""

    analysis_version: str | None | Unset = UNSET
    analysismetrics: list[str] | None | Unset = UNSET
    auto_exempt: bool | None | Unset = UNSET
    bam_link: str | None | Unset = UNSET
    diskusage: int | None | Unset = UNSET
    eas: str | None | Unset = UNSET
    experiment: str | None | Unset = UNSET
    filesystempath: str | None | Unset = UNSET
    frames_processed: int | None | Unset = UNSET
    i18nstatus: str | dict[str, Any] | None | Unset = UNSET
    id: int | None | Unset = UNSET
    libmetrics: list[str] | None | Unset = UNSET
    log: str | None | Unset = UNSET
    meta_data: str | dict[str, Any] | None | Unset = UNSET
    parent_i_ds: str | None | Unset = UNSET
    plan_short_id: str | None | Unset = UNSET
    plugin_state: dict[str, Any] | None | Unset = UNSET
    plugin_store: dict[str, Any] | None | Unset = UNSET
    pluginresults: list[str] | None | Unset = UNSET
    processed_cycles: int | None | Unset = UNSET
    processedflows: int | None | Unset = UNSET
    projects: list[str] | None | Unset = UNSET
    qualitymetrics: list[str] | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    report_link: str | None | Unset = UNSET
    report_status: str | None | Unset = UNSET
    reportstorage: dict[str, Any] | None | Unset = UNSET
    representative: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    results_name: str | None | Unset = UNSET
    results_type: str | None | Unset = UNSET
    runid: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    tfmetrics: list[str] | None | Unset = UNSET
    time_stamp: datetime.datetime | None | Unset = UNSET
    time_to_complete: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Results._describe(
    m.optional("analysisVersion", "analysis_version", d.TEXT, null=True),
    m.optional("analysismetrics", "analysismetrics", d.ListOf(d.TEXT), null=True),
    m.optional("autoExempt", "auto_exempt", d.BOOLEAN, null=True),
    m.optional("bamLink", "bam_link", d.TEXT, null=True),
    m.optional("diskusage", "diskusage", d.INTEGER, null=True),
    m.optional("eas", "eas", d.TEXT, null=True),
    m.optional("experiment", "experiment", d.TEXT, null=True),
    m.optional("filesystempath", "filesystempath", d.TEXT, null=True),
    m.optional("framesProcessed", "frames_processed", d.INTEGER, null=True),
    m.optional("i18nstatus", "i18nstatus", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("libmetrics", "libmetrics", d.ListOf(d.TEXT), null=True),
    m.optional("log", "log", d.TEXT, null=True),
    m.optional("metaData", "meta_data", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("parentIDs", "parent_i_ds", d.TEXT, null=True),
    m.optional("planShortID", "plan_short_id", d.TEXT, null=True),
    m.optional("pluginState", "plugin_state", d.MapOf(d.ANY), null=True),
    m.optional("pluginStore", "plugin_store", d.MapOf(d.ANY), null=True),
    m.optional("pluginresults", "pluginresults", d.ListOf(d.TEXT), null=True),
    m.optional("processedCycles", "processed_cycles", d.INTEGER, null=True),
    m.optional("processedflows", "processedflows", d.INTEGER, null=True),
    m.optional("projects", "projects", d.ListOf(d.TEXT), null=True),
    m.optional("qualitymetrics", "qualitymetrics", d.ListOf(d.TEXT), null=True),
    m.optional("reference", "reference", d.TEXT, null=True),
    m.optional("reportLink", "report_link", d.TEXT, null=True),
    m.optional("reportStatus", "report_status", d.TEXT, null=True),
    m.optional("reportstorage", "reportstorage", d.MapOf(d.ANY), null=True),
    m.optional("representative", "representative", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultsName", "results_name", d.TEXT, null=True),
    m.optional("resultsType", "results_type", d.TEXT, null=True),
    m.optional("runid", "runid", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("tfmetrics", "tfmetrics", d.ListOf(d.TEXT), null=True),
    m.optional("timeStamp", "time_stamp", d.MILLISECOND_MOMENT, null=True),
    m.optional("timeToComplete", "time_to_complete", d.TEXT, null=True),
    rest=d.ANY,
)
