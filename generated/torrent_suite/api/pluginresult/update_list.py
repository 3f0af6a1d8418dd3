# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/pluginresult/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "pluginresult",
    "PUT",
    "/rundb/api/v1/pluginresult/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
    filters=f.Filters(
        {
            "apikey": None,
            "id": None,
            "inodes": None,
            "owner": f.RELATION,
            "plugin": f.RELATION,
            "plugin_result_jobs": f.RELATION,
            "result": f.RELATION,
            "size": None,
            "store": None,
            "validation_errors": None,
        },
        {
            "owner": d.Lazy(__package__, "..user.list_", "OPERATION"),
            "plugin": d.Lazy(__package__, "..plugin.list_", "OPERATION"),
            "plugin_result_jobs": d.Lazy(__package__, "..plugin_result_job.list_", "OPERATION"),
            "result": d.Lazy(__package__, "..results.list_", "OPERATION"),
        },
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/pluginresult/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
