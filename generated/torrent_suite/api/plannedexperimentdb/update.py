# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/plannedexperimentdb/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PlannedexperimentdbDict
    from ...models.plannedexperimentdb import Plannedexperimentdb

OPERATION = op.operation(
    "update",
    "update",
    "plannedexperimentdb",
    "PUT",
    "/rundb/api/v1/plannedexperimentdb/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Plannedexperimentdb"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("Plannedexperimentdb"))),
        op.answer("201", "application/json", d.ModelOf(ref("Plannedexperimentdb"))),
    ),
    evidence="observed",
    releases=r.Releases(None, {"libraryPool": r.Span(since="5.18.1")}),
    keys=op.keys(("id",), ()),
)


def update(
    id: int, *, body: Plannedexperimentdb | PlannedexperimentdbDict | abc.Mapping[str, Any]
) -> calls.Call[Plannedexperimentdb]:
    """PUT /rundb/api/v1/plannedexperimentdb/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Plannedexperimentdb, or a mapping with keys as on the wire (PlannedexperimentdbDict). Sent as
            application/json.

    Returns:
        Plannedexperimentdb.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
