# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/ionchefplantemplate/create/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.ionchefplantemplate_post_create_body import IonchefplantemplatePostCreateBody

OPERATION = op.operation(
    "post_create",
    "post_create",
    "ionchefplantemplate",
    "POST",
    "/rundb/api/v1/ionchefplantemplate/create/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("IonchefplantemplatePostCreateBody")), required=False),),
    answers=(op.answer("202", "application/json", d.MapOf(d.ANY)),),
    evidence="inferred",
)


def post_create(
    *, body: IonchefplantemplatePostCreateBody | abc.Mapping[str, Any] | None = None
) -> calls.Call[dict[str, Any]]:
    """POST /rundb/api/v1/ionchefplantemplate/create/. The route is inferred; the platform may have another.

    Arguments:
        body: the request body, a model or a plain mapping. Sent as application/json.
    """
    return calls.Call(OPERATION, (), body)
