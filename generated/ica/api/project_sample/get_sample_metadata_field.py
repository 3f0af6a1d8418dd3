# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/samples/{sampleId}/metadata/field/{fieldId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.field import Field

OPERATION = op.operation(
    "getSampleMetadataField",
    "get_sample_metadata_field",
    "project_sample",
    "GET",
    "/api/projects/{projectId}/samples/{sampleId}/metadata/field/{fieldId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("sampleId"), op.path("fieldId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Field")))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_sample_metadata_field(project_id: str, sample_id: str, field_id: str) -> calls.Call[Field | None]:
    """GET /api/projects/{projectId}/samples/{sampleId}/metadata/field/{fieldId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.
        field_id: str; path `fieldId`, required.

    Returns:
        Field or None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, sample_id, field_id))
