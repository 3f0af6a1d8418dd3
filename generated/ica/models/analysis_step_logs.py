# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStepLogs: /components/schemas/AnalysisStepLogs."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStepLogs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStepLogs(m.Model):
    """`/components/schemas/AnalysisStepLogs` in the description."""

    std_err_data: Data | Unset = UNSET
    std_err_stream: str | None | Unset = UNSET
    std_out_data: Data | Unset = UNSET
    std_out_stream: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

AnalysisStepLogs._describe(
    m.optional("stdErrData", "std_err_data", d.ModelOf(Data)),
    m.optional("stdErrStream", "std_err_stream", d.TEXT, null=True),
    m.optional("stdOutData", "std_out_data", d.ModelOf(Data)),
    m.optional("stdOutStream", "std_out_stream", d.TEXT, null=True),
)
