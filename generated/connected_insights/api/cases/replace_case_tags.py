# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /crs/api/v1/cases/{caseId}/tags"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CaseTagsDict
    from ...models.case_tags import CaseTags

OPERATION = op.operation(
    "replace_case_tags",
    "replace_case_tags",
    "cases",
    "PUT",
    "/crs/api/v1/cases/{caseId}/tags",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("CaseTags"))),),
    answers=(op.answer("200"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="observed",
)


def replace_case_tags(
    case_id: str, *, body: CaseTags | CaseTagsDict | abc.Mapping[str, Any], accept_language: str | None = None
) -> calls.Call[None]:
    """PUT /crs/api/v1/cases/{caseId}/tags.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.
        body: CaseTags, or a mapping with keys as on the wire (CaseTagsDict). Sent as application/json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language), body)
