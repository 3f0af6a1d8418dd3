# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/globalconfig/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import GlobalconfigDict
    from ...models.globalconfig import Globalconfig

OPERATION = op.operation(
    "create",
    "create",
    "globalconfig",
    "POST",
    "/rundb/api/v1/globalconfig/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Globalconfig"))),),
    answers=(op.answer("201", headers=("Location",)),),
    evidence="observed",
    releases=r.Releases(None, {"majorPlatform": r.Span(since="5.18.1"), "password_max_age": r.Span(since="5.18.1")}),
    keys=op.keys(("id",), ()),
)


def create(*, body: Globalconfig | GlobalconfigDict | abc.Mapping[str, Any]) -> calls.Call[str]:
    """POST /rundb/api/v1/globalconfig/.

    Arguments:
        body: Globalconfig, or a mapping with keys as on the wire (GlobalconfigDict). Sent as application/json.

    Returns:
        The address of the object, as `Location` says it, without the host that was asked.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
