# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/sampleset/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PartialSampleset2Dict
    from ...models.sampleset_2 import Sampleset2

OPERATION = op.operation(
    "patch",
    "patch",
    "sampleset",
    "PATCH",
    "/rundb/api/v1/sampleset/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Sampleset2")), partial=True),),
    answers=(op.answer("202", "application/json", d.ModelOf(ref("Sampleset2"))),),
    evidence="observed",
    releases=r.Releases(
        None,
        {
            "categories": r.Span(since="5.18.1"),
            "cyclingProtocols": r.Span(until="5.12.1"),
            "libraryPrepProtocol": r.Span(since="5.18.1"),
        },
    ),
    keys=op.keys(("id",), ("displayedName",)),
)


def patch(id: int, *, body: Sampleset2 | PartialSampleset2Dict | abc.Mapping[str, Any]) -> calls.Call[Sampleset2]:
    """PATCH /rundb/api/v1/sampleset/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Sampleset2, or a mapping with keys as on the wire (PartialSampleset2Dict). Sent as application/json.
            Nothing of it is required.

    Returns:
        Sampleset2.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
