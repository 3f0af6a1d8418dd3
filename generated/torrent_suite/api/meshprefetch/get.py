# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/mesh/v1/meshprefetch/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.meshprefetch import Meshprefetch

OPERATION = op.operation(
    "get",
    "get",
    "meshprefetch",
    "GET",
    "/rundb/api/mesh/v1/meshprefetch/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Meshprefetch"))),),
    evidence="observed",
)


def get() -> calls.Call[Meshprefetch]:
    """GET /rundb/api/mesh/v1/meshprefetch/.

    Returns:
        Meshprefetch.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
