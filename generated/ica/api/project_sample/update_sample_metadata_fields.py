# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/samples/{sampleId}/metadata:updateFields (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import UpdateMetadataDict
    from ...models.update_metadata import UpdateMetadata

OPERATION = op.operation(
    "updateSampleMetadataFields",
    "update_sample_metadata_fields",
    "project_sample",
    "POST",
    "/api/projects/{projectId}/samples/{sampleId}/metadata:updateFields",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("sampleId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("UpdateMetadata"))),
        op.body("application/json", "json", d.ModelOf(ref("UpdateMetadata"))),
    ),
    answers=(
        op.answer("204", "application/vnd.illumina.v3+json", d.ModelOf(ref("Sample"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_sample_metadata_fields(
    project_id: str,
    sample_id: str,
    *,
    body: UpdateMetadata | UpdateMetadataDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[None]:
    """POST /api/projects/{projectId}/samples/{sampleId}/metadata:updateFields (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.
        body: UpdateMetadata, or a mapping with keys as on the wire (UpdateMetadataDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, sample_id), body, content_type)
