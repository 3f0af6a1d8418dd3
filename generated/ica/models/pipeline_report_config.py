# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineReportConfig: /components/schemas/PipelineReportConfig."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineReportConfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineReportConfig(m.Model):
    """`/components/schemas/PipelineReportConfig` in the description."""

    configs: list[Config] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .config import Config  # noqa: E402

PipelineReportConfig._describe(m.optional("configs", "configs", d.ListOf(d.ModelOf(Config))))
