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

    lsl: str | Unset = UNSET
    metric: str | Unset = UNSET
    pass_status: str | Unset = UNSET
    sample_id: str | Unset = UNSET
    usl: str | Unset = UNSET
    value: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

QcMetric._describe(
    m.optional("lsl", "lsl", d.TEXT),
    m.optional("metric", "metric", d.TEXT),
    m.optional("passStatus", "pass_status", d.TEXT),
    m.optional("sampleId", "sample_id", d.TEXT),
    m.optional("usl", "usl", d.TEXT),
    m.optional("value", "value", d.TEXT),
    rest=d.ANY,
)
