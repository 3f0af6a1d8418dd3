# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sequencingkitinfo/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.sequencingkitinfo import Sequencingkitinfo

OPERATION = op.operation(
    "get",
    "get",
    "sequencingkitinfo",
    "GET",
    "/rundb/api/v1/sequencingkitinfo/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Sequencingkitinfo"))),),
    evidence="observed",
)


def get(id: int) -> calls.Call[Sequencingkitinfo]:
    """GET /rundb/api/v1/sequencingkitinfo/{id}/.

    Arguments:
        id: int; path `id`, required.

    Returns:
        Sequencingkitinfo.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
