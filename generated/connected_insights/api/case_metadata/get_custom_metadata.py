# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/cases/{caseId}/custom-metadata"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.custom_metadata import CustomMetadata

OPERATION = op.operation(
    "get_custom_metadata",
    "get_custom_metadata",
    "case_metadata",
    "GET",
    "/crs/api/v1/cases/{caseId}/custom-metadata",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CustomMetadata"))),),
    evidence="observed",
)


def get_custom_metadata(case_id: str, *, accept_language: str | None = None) -> calls.Call[CustomMetadata]:
    """GET /crs/api/v1/cases/{caseId}/custom-metadata.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        CustomMetadata.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
