# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/{caseId}/custom-metadata"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CustomMetadataDict
    from ...models.custom_metadata import CustomMetadata

OPERATION = op.operation(
    "create_custom_metadata",
    "create_custom_metadata",
    "case_metadata",
    "POST",
    "/crs/api/v1/cases/{caseId}/custom-metadata",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("CustomMetadata"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("CustomMetadata"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="observed",
)


def create_custom_metadata(
    case_id: str,
    *,
    body: CustomMetadata | CustomMetadataDict | abc.Mapping[str, Any],
    accept_language: str | None = None,
) -> calls.Call[CustomMetadata]:
    """POST /crs/api/v1/cases/{caseId}/custom-metadata.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.
        body: CustomMetadata, or a mapping with keys as on the wire (CustomMetadataDict). Sent as application/json.

    Returns:
        CustomMetadata.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language), body)
