# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/report/"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "report",
    "report",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/report/",
    accept="application/pdf",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/pdf", d.BINARY),),
    evidence="inferred",
)


def report(id: int) -> calls.Call[bytes]:
    """GET /rundb/api/v1/results/{id}/report/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        A download of application/pdf.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
