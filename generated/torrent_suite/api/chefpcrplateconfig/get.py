# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/chefpcrplateconfig/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...models.chefpcrplateconfig import Chefpcrplateconfig

OPERATION = op.operation(
    "get",
    "get",
    "chefpcrplateconfig",
    "GET",
    "/rundb/api/v1/chefpcrplateconfig/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Chefpcrplateconfig"))),),
    evidence="observed",
    releases=r.Releases(r.Span(since="5.18.1")),
)


def get(id: int) -> calls.Call[Chefpcrplateconfig]:
    """GET /rundb/api/v1/chefpcrplateconfig/{id}/. Of the releases since 5.18.1.

    Arguments:
        id: int; path `id`, required.

    Returns:
        Chefpcrplateconfig.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
