# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStepLogs: /components/schemas/AnalysisStepLogs."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStepLogs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStepLogs(Model):
    """`/components/schemas/AnalysisStepLogs` in the description."""

    std_err_data: Data | Unset = UNSET
    std_err_stream: str | None | Unset = UNSET
    std_out_data: Data | Unset = UNSET
    std_out_stream: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

AnalysisStepLogs._describe(
    optional("stdErrData", "std_err_data", ModelOf(Data)),
    optional("stdErrStream", "std_err_stream", TEXT, null=True),
    optional("stdOutData", "std_out_data", ModelOf(Data)),
    optional("stdOutStream", "std_out_stream", TEXT, null=True),
)
