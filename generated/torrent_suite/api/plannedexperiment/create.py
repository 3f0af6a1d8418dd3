# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/plannedexperiment/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PlannedexperimentDict
    from ...models.plannedexperiment import Plannedexperiment

OPERATION = op.operation(
    "create",
    "create",
    "plannedexperiment",
    "POST",
    "/rundb/api/v1/plannedexperiment/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Plannedexperiment"))),),
    answers=(op.answer("201", "application/json", d.ModelOf(ref("Plannedexperiment")), headers=("Location",)),),
    evidence="observed",
    releases=r.Releases(None, {"libraryPool": r.Span(since="5.18.1")}),
    keys=op.keys(("id",), ()),
)


def create(*, body: Plannedexperiment | PlannedexperimentDict | abc.Mapping[str, Any]) -> calls.Call[Plannedexperiment]:
    """POST /rundb/api/v1/plannedexperiment/.

    Arguments:
        body: Plannedexperiment, or a mapping with keys as on the wire (PlannedexperimentDict). Sent as
            application/json.

    Returns:
        Plannedexperiment.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
