# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/sequencingRuns/{sequencingRunId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.sequencing_run import SequencingRun

OPERATION = op.operation(
    "getSequencingRun",
    "get_sequencing_run",
    "sequencing_run",
    "GET",
    "/api/sequencingRuns/{sequencingRunId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("sequencingRunId"),),
    answers=(
        op.answer(
            "200", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("SequencingRun"))), headers=("ETag",)
        ),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_sequencing_run(sequencing_run_id: str) -> calls.Call[SequencingRun | None]:
    """GET /api/sequencingRuns/{sequencingRunId} (v3).

    Arguments:
        sequencing_run_id: str; path `sequencingRunId`, required.

    Returns:
        SequencingRun or None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (sequencing_run_id,))
