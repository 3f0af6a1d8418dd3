# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/ionreporter/version/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "version",
    "version",
    "ionreporter",
    "GET",
    "/rundb/api/v1/ionreporter/version/",
    accept="application/json",
    parameters=(op.query("plugin"),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="observed",
)


def version(*, plugin: str | None = None) -> calls.Call[Any]:
    """GET /rundb/api/v1/ionreporter/version/.

    Arguments:
        plugin: str; query `plugin`.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (plugin,))
