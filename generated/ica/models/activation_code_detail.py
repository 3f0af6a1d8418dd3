# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActivationCodeDetail: /components/schemas/ActivationCodeDetail."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ActivationCodeDetail"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivationCodeDetail(Model):
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
    required("allowedSlots", "allowed_slots", INTEGER),
    required("id", "id", TEXT),
    required("movedSlots", "moved_slots", INTEGER),
    required("originalSlots", "original_slots", INTEGER),
    required("pipelineBundle", "pipeline_bundle", ModelOf(PipelineBundle)),
    required("usages", "usages", ListOf(ModelOf(ActivationCodeDetailUsage))),
    required("usedSlots", "used_slots", INTEGER),
)
