# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/librarykey/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PartialLibrarykeyDict
    from ...models.librarykey import Librarykey

OPERATION = op.operation(
    "patch",
    "patch",
    "librarykey",
    "PATCH",
    "/rundb/api/v1/librarykey/{id}/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Librarykey")), partial=True),),
    answers=(op.answer("202"),),
    evidence="observed",
    keys=op.keys(("id",), ("name",)),
)


def patch(id: int, *, body: Librarykey | PartialLibrarykeyDict | abc.Mapping[str, Any]) -> calls.Call[None]:
    """PATCH /rundb/api/v1/librarykey/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Librarykey, or a mapping with keys as on the wire (PartialLibrarykeyDict). Sent as application/json.
            Nothing of it is required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
