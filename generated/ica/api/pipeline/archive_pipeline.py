# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/pipelines/{pipelineId}:archive (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ArchivePipelineDict
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
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("ArchivePipeline")), required=False),
        op.body("application/json", "json", d.ModelOf(ref("ArchivePipeline")), required=False),
        op.body("application/x-www-form-urlencoded", "form", d.ModelOf(ref("ArchivePipeline")), required=False),
    ),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def archive_pipeline(
    pipeline_id: str,
    *,
    body: ArchivePipeline | ArchivePipelineDict | abc.Mapping[str, Any] | None = None,
    content_type: str | None = None,
) -> calls.Call[None]:
    """POST /api/pipelines/{pipelineId}:archive (v3).

    Arguments:
        pipeline_id: str; path `pipelineId`, required.
        body: ArchivePipeline, or a mapping with keys as on the wire (ArchivePipelineDict), may be left out. Sent as
            application/vnd.illumina.v3+json, or application/json, or application/x-www-form-urlencoded.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (pipeline_id,), body, content_type)
