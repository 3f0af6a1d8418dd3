# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/pipelines/{pipelineId}:archive (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.archive_pipeline import ArchivePipeline

OPERATION = op.operation(
    "archivePipeline",
    "archive_pipeline",
    "pipeline",
    "POST",
    "/api/pipelines/{pipelineId}:archive",
    version="v3",
    versions=("v3",),
    accept="application/problem+json",
    parameters=(op.path("pipelineId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("ArchivePipeline")), required=False),
        op.body("application/json", "json", ModelOf(ref("ArchivePipeline")), required=False),
        op.body("application/x-www-form-urlencoded", "form", ModelOf(ref("ArchivePipeline")), required=False),
    ),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def archive_pipeline(
    pipeline_id: str, *, body: ArchivePipeline | Mapping[str, Any] | None = None, content_type: str | None = None
) -> Call[None]:
    """POST /api/pipelines/{pipelineId}:archive (v3).

    Arguments:
        pipeline_id: path `pipelineId`, required.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json, or application/json, or application/x-www-form-urlencoded.
        content_type: which of these to send it as, if not the first.
    """
    return Call(OPERATION, (pipeline_id,), body, content_type)
