# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/candidates/{case_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.candidate_list import CandidateList

OPERATION = op.operation(
    "list_candidates",
    "list_candidates",
    "candidates",
    "GET",
    "/api/candidates/{case_name}",
    accept="application/json",
    parameters=(op.path("case_name"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CandidateList"))),),
    evidence="documented",
)


def list_candidates(case_name: str) -> calls.Call[CandidateList]:
    """GET /api/candidates/{case_name}.

    Arguments:
        case_name: str; path `case_name`, required.

    Returns:
        CandidateList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,))
