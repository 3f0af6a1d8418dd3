# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /crs/api/v1/cases/{caseId}/comments/{commentId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "delete_comment",
    "delete_comment",
    "case_comments",
    "DELETE",
    "/crs/api/v1/cases/{caseId}/comments/{commentId}",
    accept="application/json",
    parameters=(op.path("caseId"), op.path("commentId"), op.header("Accept-Language")),
    answers=(op.answer("204"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="observed",
)


def delete_comment(case_id: str, comment_id: str, *, accept_language: str | None = None) -> calls.Call[None]:
    """DELETE /crs/api/v1/cases/{caseId}/comments/{commentId}.

    Arguments:
        case_id: str; path `caseId`, required.
        comment_id: str; path `commentId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        None.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, comment_id, accept_language))
