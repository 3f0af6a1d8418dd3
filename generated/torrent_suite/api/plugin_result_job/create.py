# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/PluginResultJob/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PluginResultJobDict
    from ...models.plugin_result_job import PluginResultJob

OPERATION = op.operation(
    "create",
    "create",
    "plugin_result_job",
    "POST",
    "/rundb/api/v1/PluginResultJob/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("PluginResultJob"))),),
    answers=(op.answer("201", headers=("Location",)),),
    evidence="observed",
    keys=op.keys(("id",), ()),
)


def create(*, body: PluginResultJob | PluginResultJobDict | abc.Mapping[str, Any]) -> calls.Call[str]:
    """POST /rundb/api/v1/PluginResultJob/.

    Arguments:
        body: PluginResultJob, or a mapping with keys as on the wire (PluginResultJobDict). Sent as application/json.

    Returns:
        The address of the object, as `Location` says it, without the host that was asked.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
