# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/chefpcrplateconfig/set/{ids}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...models.chefpcrplateconfig_set import ChefpcrplateconfigSet

OPERATION = op.operation(
    "set",
    "set",
    "chefpcrplateconfig",
    "GET",
    "/rundb/api/v1/chefpcrplateconfig/set/{ids}/",
    accept="application/json",
    parameters=(op.path("ids", d.AnyOf(d.ListOf(d.AnyOf(d.INTEGER, d.TEXT)), d.TEXT), style="semicolonDelimited"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ChefpcrplateconfigSet"))),),
    evidence="inferred",
    releases=r.Releases(r.Span(since="5.18.1")),
)


def set(ids: list[int | str] | str) -> calls.Call[ChefpcrplateconfigSet]:
    """GET /rundb/api/v1/chefpcrplateconfig/set/{ids}/. The route is inferred; the platform may have another. Of the releases since 5.18.1.

    Arguments:
        ids: list of (int or str) or str; path `ids`, required.

    Returns:
        ChefpcrplateconfigSet.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (ids,))
