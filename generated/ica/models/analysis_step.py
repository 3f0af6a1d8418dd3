# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStep: /components/schemas/AnalysisStep."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStep"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStep(m.Model):
    """`/components/schemas/AnalysisStep` in the description."""

    compute_type: str | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    exit_code: int | None | Unset = UNSET
    id: str
    logs: AnalysisStepLogs
    name: str
    queue_date: datetime.datetime | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    status: AnalysisStepStatus | str
    technical: bool


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_step_logs import AnalysisStepLogs  # noqa: E402
from .analysis_step_status import AnalysisStepStatus  # noqa: E402

AnalysisStep._describe(
    m.optional("computeType", "compute_type", d.TEXT, null=True),
    m.optional("endDate", "end_date", d.MOMENT, null=True),
    m.optional("exitCode", "exit_code", d.INTEGER, null=True),
    m.required("id", "id", d.TEXT),
    m.required("logs", "logs", d.ModelOf(AnalysisStepLogs)),
    m.required("name", "name", d.TEXT),
    m.optional("queueDate", "queue_date", d.MOMENT, null=True),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.required("status", "status", d.OneValueOf(AnalysisStepStatus)),
    m.required("technical", "technical", d.BOOLEAN),
)
