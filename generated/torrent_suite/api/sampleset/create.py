# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/sampleset/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import Sampleset2Dict
    from ...models.sampleset_2 import Sampleset2

OPERATION = op.operation(
    "create",
    "create",
    "sampleset",
    "POST",
    "/rundb/api/v1/sampleset/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Sampleset2"))),),
    answers=(op.answer("201", "application/json", d.ModelOf(ref("Sampleset2")), headers=("Location",)),),
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


def create(*, body: Sampleset2 | Sampleset2Dict | abc.Mapping[str, Any]) -> calls.Call[Sampleset2]:
    """POST /rundb/api/v1/sampleset/.

    Arguments:
        body: Sampleset2, or a mapping with keys as on the wire (Sampleset2Dict). Sent as application/json.

    Returns:
        Sampleset2.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
