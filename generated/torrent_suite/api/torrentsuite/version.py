# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/torrentsuite/version/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.torrentsuite_version_answer import TorrentsuiteVersionAnswer

OPERATION = op.operation(
    "version",
    "version",
    "torrentsuite",
    "GET",
    "/rundb/api/v1/torrentsuite/version/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("TorrentsuiteVersionAnswer"))),),
    security=(),
    evidence="inferred",
)


def version() -> calls.Call[TorrentsuiteVersionAnswer]:
    """GET /rundb/api/v1/torrentsuite/version/. The route is inferred; the platform may have another.

    Returns:
        TorrentsuiteVersionAnswer.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
