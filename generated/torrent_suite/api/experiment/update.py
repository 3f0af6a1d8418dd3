# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/experiment/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ExperimentDict
    from ...models.experiment import Experiment

OPERATION = op.operation(
    "update",
    "update",
    "experiment",
    "PUT",
    "/rundb/api/v1/experiment/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Experiment"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("Experiment"))),
        op.answer("201", "application/json", d.ModelOf(ref("Experiment"))),
    ),
    evidence="observed",
    releases=r.Releases(
        None,
        {
            "chipTecDfltAmbient": r.Span(since="5.18.1"),
            "chipTecMinThreshold": r.Span(since="5.18.1"),
            "chipTecSlope": r.Span(since="5.18.1"),
            "manTecDfltAmbient": r.Span(since="5.18.1"),
            "manTecMinThreshold": r.Span(since="5.18.1"),
            "manTecSlope": r.Span(since="5.18.1"),
        },
    ),
    keys=op.keys(("id",), ("unique",)),
)


def update(id: int, *, body: Experiment | ExperimentDict | abc.Mapping[str, Any]) -> calls.Call[Experiment]:
    """PUT /rundb/api/v1/experiment/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Experiment, or a mapping with keys as on the wire (ExperimentDict). Sent as application/json.

    Returns:
        Experiment.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
