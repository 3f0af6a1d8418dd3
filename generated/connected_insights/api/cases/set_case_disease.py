# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /crs/api/v1/cases/{caseId}/diseases"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import DiseaseTermDict
    from ...models.disease_term import DiseaseTerm

OPERATION = op.operation(
    "set_case_disease",
    "set_case_disease",
    "cases",
    "PUT",
    "/crs/api/v1/cases/{caseId}/diseases",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("DiseaseTerm"))),),
    answers=(op.answer("200"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="documented",
)


def set_case_disease(
    case_id: str, *, body: DiseaseTerm | DiseaseTermDict | abc.Mapping[str, Any], accept_language: str | None = None
) -> calls.Call[None]:
    """PUT /crs/api/v1/cases/{caseId}/diseases.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.
        body: DiseaseTerm, or a mapping with keys as on the wire (DiseaseTermDict). Sent as application/json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language), body)
