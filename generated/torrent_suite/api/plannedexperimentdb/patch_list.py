# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/plannedexperimentdb/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListChangesDict
    from ...models.list_changes import ListChanges
    from ...models.plannedexperimentdb_list import PlannedexperimentdbList

OPERATION = op.operation(
    "patch_list",
    "patch_list",
    "plannedexperimentdb",
    "PATCH",
    "/rundb/api/v1/plannedexperimentdb/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListChanges"))),),
    answers=(op.answer("202", "application/json", d.ModelOf(ref("PlannedexperimentdbList"))),),
    evidence="inferred",
)


def patch_list(*, body: ListChanges | ListChangesDict | abc.Mapping[str, Any]) -> calls.Call[PlannedexperimentdbList]:
    """PATCH /rundb/api/v1/plannedexperimentdb/. The route is inferred; the platform may have another.

    Arguments:
        body: ListChanges, or a mapping with keys as on the wire (ListChangesDict). Sent as application/json.

    Returns:
        PlannedexperimentdbList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
