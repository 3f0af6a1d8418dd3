# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""QcSection: /components/schemas/QcSection."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/QcSection"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class QcSection(m.Model):
    """`/components/schemas/QcSection` in the description."""

    metrics: list[QcMetric] | None | Unset = UNSET
    section_name: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .qc_metric import QcMetric  # noqa: E402

QcSection._describe(
    m.optional("metrics", "metrics", d.ListOf(d.ModelOf(QcMetric)), null=True),
    m.optional("sectionName", "section_name", d.TEXT, null=True),
    rest=d.ANY,
)
