# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActivationCodeDetail: /components/schemas/ActivationCodeDetail."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ActivationCodeDetail"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivationCodeDetail(m.Model):
    """`/components/schemas/ActivationCodeDetail` in the description."""

    allowed_slots: int
    id: str
    moved_slots: int
    original_slots: int
    pipeline_bundle: PipelineBundle
    usages: list[ActivationCodeDetailUsage]
    used_slots: int


# The classes that this one names are imported after it is made: they may name it in turn.
from .activation_code_detail_usage import ActivationCodeDetailUsage  # noqa: E402
from .pipeline_bundle import PipelineBundle  # noqa: E402

ActivationCodeDetail._describe(
    m.required("allowedSlots", "allowed_slots", d.INTEGER),
    m.required("id", "id", d.TEXT),
    m.required("movedSlots", "moved_slots", d.INTEGER),
    m.required("originalSlots", "original_slots", d.INTEGER),
    m.required("pipelineBundle", "pipeline_bundle", d.ModelOf(PipelineBundle)),
    m.required("usages", "usages", d.ListOf(d.ModelOf(ActivationCodeDetailUsage))),
    m.required("usedSlots", "used_slots", d.INTEGER),
)
