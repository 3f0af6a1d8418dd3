# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /crs/api/v1/cases/{caseId}/comments/{commentId}"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import NewCommentDict
    from ...models.comment import Comment
    from ...models.new_comment import NewComment

OPERATION = op.operation(
    "update_comment",
    "update_comment",
    "case_comments",
    "PUT",
    "/crs/api/v1/cases/{caseId}/comments/{commentId}",
    accept="application/json",
    parameters=(op.path("caseId"), op.path("commentId"), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("NewComment"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("Comment"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="observed",
)


def update_comment(
    case_id: str,
    comment_id: str,
    *,
    body: NewComment | NewCommentDict | abc.Mapping[str, Any],
    accept_language: str | None = None,
) -> calls.Call[Comment]:
    """PUT /crs/api/v1/cases/{caseId}/comments/{commentId}.

    Arguments:
        case_id: str; path `caseId`, required.
        comment_id: str; path `commentId`, required.
        accept_language: str; header `Accept-Language`.
        body: NewComment, or a mapping with keys as on the wire (NewCommentDict). Sent as application/json.

    Returns:
        Comment.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, comment_id, accept_language), body)
