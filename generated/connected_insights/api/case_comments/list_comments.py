# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/cases/{caseId}/comments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import items as i
    from ...models.comment import Comment

OPERATION = op.operation(
    "list_comments",
    "list_comments",
    "case_comments",
    "GET",
    "/crs/api/v1/cases/{caseId}/comments",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.Whole(d.ModelOf(ref("Comment")))),),
    evidence="observed",
)


def list_comments(case_id: str, *, accept_language: str | None = None) -> calls.Call[i.Items[Comment]]:
    """GET /crs/api/v1/cases/{caseId}/comments.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        list of Comment.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
