# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""QcMetric: /components/schemas/QcMetric."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/QcMetric"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class QcMetric(m.Model):
    """`/components/schemas/QcMetric` in the description."""

    lsl: str | None | Unset = UNSET
    metric: str | None | Unset = UNSET
    pass_status: str | None | Unset = UNSET
    sample_id: str | None | Unset = UNSET
    usl: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

QcMetric._describe(
    m.optional("lsl", "lsl", d.TEXT, null=True),
    m.optional("metric", "metric", d.TEXT, null=True),
    m.optional("passStatus", "pass_status", d.TEXT, null=True),
    m.optional("sampleId", "sample_id", d.TEXT, null=True),
    m.optional("usl", "usl", d.TEXT, null=True),
    m.optional("value", "value", d.TEXT, null=True),
    rest=d.ANY,
)
