# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/jobs/{jobId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.job import Job

OPERATION = op.operation(
    "getJob",
    "get_job",
    "job",
    "GET",
    "/api/jobs/{jobId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("jobId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Job")))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_job(job_id: str) -> calls.Call[Job | None]:
    """GET /api/jobs/{jobId} (v3).

    Arguments:
        job_id: str; path `jobId`, required. Format `uuid`.

    Returns:
        Job or None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (job_id,))
