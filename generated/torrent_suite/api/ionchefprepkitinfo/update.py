# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/ionchefprepkitinfo/{id}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import IonchefprepkitinfoDict
    from ...models.ionchefprepkitinfo import Ionchefprepkitinfo

OPERATION = op.operation(
    "update",
    "update",
    "ionchefprepkitinfo",
    "PUT",
    "/rundb/api/v1/ionchefprepkitinfo/{id}/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Ionchefprepkitinfo"))),),
    answers=(op.answer("201", headers=("Location",)), op.answer("204")),
    evidence="observed",
    keys=op.keys(("id",), ("name", "uid")),
)


def update(
    id: int, *, body: Ionchefprepkitinfo | IonchefprepkitinfoDict | abc.Mapping[str, Any]
) -> calls.Call[str | None]:
    """PUT /rundb/api/v1/ionchefprepkitinfo/{id}/.

    Arguments:
        id: int; path `id`, required.
        body: Ionchefprepkitinfo, or a mapping with keys as on the wire (IonchefprepkitinfoDict). Sent as
            application/json.

    Returns:
        The address of the object, as `Location` says it, without the host that was asked; None where there is none.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
