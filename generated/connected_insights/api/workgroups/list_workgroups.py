# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/session/workgroups"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.workgroup_list import WorkgroupList

OPERATION = op.operation(
    "list_workgroups",
    "list_workgroups",
    "workgroups",
    "GET",
    "/crs/api/v1/session/workgroups",
    accept="application/json",
    parameters=(op.header("Accept-Language"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("WorkgroupList"))),),
    evidence="observed",
)


def list_workgroups(*, accept_language: str | None = None) -> calls.Call[WorkgroupList]:
    """GET /crs/api/v1/session/workgroups.

    Arguments:
        accept_language: str; header `Accept-Language`.

    Returns:
        WorkgroupList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (accept_language,))
