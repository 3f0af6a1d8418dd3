# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/workgroups (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.workgroup_list import WorkgroupList

OPERATION = op.operation(
    "getWorkgroups",
    "get_workgroups",
    "workgroup",
    "GET",
    "/api/workgroups",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("WorkgroupList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_workgroups() -> calls.Call[WorkgroupList]:
    """GET /api/workgroups (v3).

    Returns:
        WorkgroupList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
