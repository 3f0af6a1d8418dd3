# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/torrentsuite/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.torrentsuite import Torrentsuite

OPERATION = op.operation(
    "get",
    "get",
    "torrentsuite",
    "GET",
    "/rundb/api/v1/torrentsuite/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Torrentsuite"))),),
    evidence="observed",
)


def get() -> calls.Call[Torrentsuite]:
    """GET /rundb/api/v1/torrentsuite/.

    Returns:
        Torrentsuite.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
