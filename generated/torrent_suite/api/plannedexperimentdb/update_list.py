# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/plannedexperimentdb/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.list_replacement import ListReplacement
    from ...models.plannedexperimentdb_list import PlannedexperimentdbList

OPERATION = op.operation(
    "update_list",
    "update_list",
    "plannedexperimentdb",
    "PUT",
    "/rundb/api/v1/plannedexperimentdb/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PlannedexperimentdbList"))),),
)


def update_list(*, body: ListReplacement | abc.Mapping[str, Any]) -> calls.Call[PlannedexperimentdbList]:
    """PUT /rundb/api/v1/plannedexperimentdb/.

    Arguments:
        body: the request body, a model or a plain mapping. Sent as application/json.
    """
    return calls.Call(OPERATION, (), body)
