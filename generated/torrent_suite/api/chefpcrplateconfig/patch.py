# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/chefpcrplateconfig/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...models.chefpcrplateconfig import Chefpcrplateconfig

OPERATION = op.operation(
    "patch",
    "patch",
    "chefpcrplateconfig",
    "PATCH",
    "/rundb/api/v1/chefpcrplateconfig/{id}/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Chefpcrplateconfig")), partial=True),),
    answers=(op.answer("202"),),
    evidence="observed",
    releases=r.Releases(r.Span(since="5.18.1")),
    keys=op.keys(("id",), ()),
)


def patch(id: int, *, body: Chefpcrplateconfig | abc.Mapping[str, Any]) -> calls.Call[None]:
    """PATCH /rundb/api/v1/chefpcrplateconfig/{id}/. Of the releases since 5.18.1.

    Arguments:
        id: path `id`, required.
        body: the request body, a model or a plain mapping. Sent as application/json.
    """
    return calls.Call(OPERATION, (id,), body)
