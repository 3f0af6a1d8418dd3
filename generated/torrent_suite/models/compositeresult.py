# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Compositeresult: /components/schemas/compositeresult."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/compositeresult"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Compositeresult(m.Model):
    """`/components/schemas/compositeresult` in the description."""

    analysis_metrics: Any = UNSET
    analysismetrics: dict[str, Any] | None | Unset = UNSET
    auto_exempt: bool | None | Unset = UNSET
    eas: dict[str, Any] | None | Unset = UNSET
    i18nstatus: str | dict[str, Any] | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_show_all_metrics: bool | None | Unset = UNSET
    libmetrics: dict[str, Any] | None | Unset = UNSET
    processedflows: int | None | Unset = UNSET
    projects: list[dict[str, Any]] | None | Unset = UNSET
    quality_metrics: Any = UNSET
    qualitymetrics: dict[str, Any] | None | Unset = UNSET
    report_link: str | None | Unset = UNSET
    report_status: str | None | Unset = UNSET
    representative: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    results_name: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    time_stamp: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Compositeresult._describe(
    m.optional("analysis_metrics", "analysis_metrics", d.ANY),
    m.optional("analysismetrics", "analysismetrics", d.MapOf(d.ANY), null=True),
    m.optional("autoExempt", "auto_exempt", d.BOOLEAN, null=True),
    m.optional("eas", "eas", d.MapOf(d.ANY), null=True),
    m.optional("i18nstatus", "i18nstatus", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isShowAllMetrics", "is_show_all_metrics", d.BOOLEAN, null=True),
    m.optional("libmetrics", "libmetrics", d.MapOf(d.ANY), null=True),
    m.optional("processedflows", "processedflows", d.INTEGER, null=True),
    m.optional("projects", "projects", d.ListOf(d.MapOf(d.ANY)), null=True),
    m.optional("quality_metrics", "quality_metrics", d.ANY),
    m.optional("qualitymetrics", "qualitymetrics", d.MapOf(d.ANY), null=True),
    m.optional("reportLink", "report_link", d.TEXT, null=True),
    m.optional("reportStatus", "report_status", d.TEXT, null=True),
    m.optional("representative", "representative", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultsName", "results_name", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("timeStamp", "time_stamp", d.MILLISECOND_MOMENT, null=True),
    rest=d.ANY,
)
