# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/cases/{caseId}/files/{fileId}"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_case_file",
    "get_case_file",
    "files",
    "GET",
    "/crs/api/v1/cases/{caseId}/files/{fileId}",
    accept="application/json, */*;q=0.8",
    parameters=(op.path("caseId"), op.path("fileId"), op.header("Accept-Language")),
    answers=(op.answer("200", "*/*", d.ANY),),
    evidence="observed",
)


def get_case_file(case_id: str, file_id: str, *, accept_language: str | None = None) -> calls.Call[Any]:
    """GET /crs/api/v1/cases/{caseId}/files/{fileId}.

    Arguments:
        case_id: str; path `caseId`, required.
        file_id: str; path `fileId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, file_id, accept_language))
