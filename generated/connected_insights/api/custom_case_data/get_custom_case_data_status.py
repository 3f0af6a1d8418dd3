# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/custom-case-data/{fileId}/status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.custom_case_data_status import CustomCaseDataStatus

OPERATION = op.operation(
    "get_custom_case_data_status",
    "get_custom_case_data_status",
    "custom_case_data",
    "GET",
    "/crs/api/v1/custom-case-data/{fileId}/status",
    accept="application/json",
    parameters=(op.path("fileId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CustomCaseDataStatus"))),),
    evidence="observed",
)


def get_custom_case_data_status(
    file_id: str, *, accept_language: str | None = None
) -> calls.Call[CustomCaseDataStatus]:
    """GET /crs/api/v1/custom-case-data/{fileId}/status.

    Arguments:
        file_id: str; path `fileId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        CustomCaseDataStatus.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (file_id, accept_language))
