# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/workgroups/{workgroupId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.workgroup import Workgroup

OPERATION = op.operation(
    "getWorkgroup",
    "get_workgroup",
    "workgroup",
    "GET",
    "/api/workgroups/{workgroupId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("workgroupId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Workgroup"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_workgroup(workgroup_id: str) -> calls.Call[Workgroup]:
    """GET /api/workgroups/{workgroupId} (v3).

    Arguments:
        workgroup_id: str; path `workgroupId`, required. Format `uuid`.

    Returns:
        Workgroup.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (workgroup_id,))
