# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/sampleCreationBatch (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateSampleCreationBatchDict
    from ...models.create_sample_creation_batch import CreateSampleCreationBatch
    from ...models.sample_creation_batch import SampleCreationBatch

OPERATION = op.operation(
    "createSampleCreationBatch",
    "create_sample_creation_batch",
    "project_sample_batch",
    "POST",
    "/api/projects/{projectId}/sampleCreationBatch",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateSampleCreationBatch"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateSampleCreationBatch"))),
        op.body("application/x-www-form-urlencoded", "form", d.ModelOf(ref("CreateSampleCreationBatch"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("SampleCreationBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_sample_creation_batch(
    project_id: str,
    *,
    body: CreateSampleCreationBatch | CreateSampleCreationBatchDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
    content_type: str | None = None,
) -> calls.Call[SampleCreationBatch]:
    """POST /api/projects/{projectId}/sampleCreationBatch (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateSampleCreationBatch, or a mapping with keys as on the wire (CreateSampleCreationBatchDict). Sent
            as application/vnd.illumina.v3+json, or application/json, or application/x-www-form-urlencoded.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        SampleCreationBatch.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body, content_type)
