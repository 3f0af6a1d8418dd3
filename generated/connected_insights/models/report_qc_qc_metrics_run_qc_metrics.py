# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportQcQcMetricsRunQcMetrics: /components/schemas/ReportQc/properties/qcMetrics/properties/runQcMetrics."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportQc/properties/qcMetrics/properties/runQcMetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportQcQcMetricsRunQcMetrics(m.Model):
    """`/components/schemas/ReportQc/properties/qcMetrics/properties/runQcMetrics` in the description."""

    metrics: list[Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportQcQcMetricsRunQcMetrics._describe(m.optional("metrics", "metrics", d.ListOf(d.ANY), null=True), rest=d.ANY)
