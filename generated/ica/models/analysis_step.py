# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStep: /components/schemas/AnalysisStep."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStep"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStep(Model):
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
    optional("computeType", "compute_type", TEXT, null=True),
    optional("endDate", "end_date", MOMENT, null=True),
    optional("exitCode", "exit_code", INTEGER, null=True),
    required("id", "id", TEXT),
    required("logs", "logs", ModelOf(AnalysisStepLogs)),
    required("name", "name", TEXT),
    optional("queueDate", "queue_date", MOMENT, null=True),
    optional("startDate", "start_date", MOMENT, null=True),
    required("status", "status", OneValueOf(AnalysisStepStatus)),
    required("technical", "technical", BOOLEAN),
)
