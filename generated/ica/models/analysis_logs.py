# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisLogs: /components/schemas/AnalysisLogs."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisLogs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisLogs(m.Model):
    """`/components/schemas/AnalysisLogs` in the description."""

    logs_folder: Data | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

AnalysisLogs._describe(m.optional("logsFolder", "logs_folder", d.ModelOf(Data)))
