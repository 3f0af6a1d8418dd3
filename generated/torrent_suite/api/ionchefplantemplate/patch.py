# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/ionchefplantemplate/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PartialIonchefplantemplateDict
    from ...models.ionchefplantemplate import Ionchefplantemplate

OPERATION = op.operation(
    "patch",
    "patch",
    "ionchefplantemplate",
    "PATCH",
    "/rundb/api/v1/ionchefplantemplate/{id}/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Ionchefplantemplate")), partial=True),),
    answers=(op.answer("202"),),
    evidence="observed",
    releases=r.Releases(None, {"libraryPool": r.Span(since="5.18.1")}),
    keys=op.keys(("id",), ()),
)


def patch(
    id: int, *, body: Ionchefplantemplate | PartialIonchefplantemplateDict | abc.Mapping[str, Any]
) -> calls.Call[None]:
    """PATCH /rundb/api/v1/ionchefplantemplate/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Ionchefplantemplate, or a mapping with keys as on the wire (PartialIonchefplantemplateDict). Sent as
            application/json. Nothing of it is required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
