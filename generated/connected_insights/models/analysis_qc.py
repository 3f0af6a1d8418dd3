# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisQc: /components/schemas/AnalysisQc."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisQc"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisQc(m.Model):
    """`/components/schemas/AnalysisQc` in the description."""

    format_version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisQc._describe(m.optional("formatVersion", "format_version", d.TEXT, null=True), rest=d.ANY)
