# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/publisher/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.publisher import Publisher

OPERATION = op.operation(
    "get",
    "get",
    "publisher",
    "GET",
    "/rundb/api/v1/publisher/{id}/",
    accept="application/json",
    parameters=(op.path("id"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Publisher"))),),
    evidence="observed",
)


def get(id: str) -> calls.Call[Publisher]:
    """GET /rundb/api/v1/publisher/{id}/.

    Arguments:
        id: str; path `id`, required.

    Returns:
        Publisher.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
