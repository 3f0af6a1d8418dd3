# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineReportConfig: /components/schemas/PipelineReportConfig."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineReportConfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineReportConfig(Model):
    """`/components/schemas/PipelineReportConfig` in the description."""

    configs: list[Config] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .config import Config  # noqa: E402

PipelineReportConfig._describe(optional("configs", "configs", ListOf(ModelOf(Config))))
