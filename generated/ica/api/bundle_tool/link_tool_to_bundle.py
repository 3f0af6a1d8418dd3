# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}/tools/{toolId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "linkToolToBundle",
    "link_tool_to_bundle",
    "bundle_tool",
    "POST",
    "/api/bundles/{bundleId}/tools/{toolId}",
    accept="application/problem+json",
    parameters=(op.path("bundleId"), op.path("toolId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def link_tool_to_bundle(bundle_id: str, tool_id: str) -> calls.Call[None]:
    """POST /api/bundles/{bundleId}/tools/{toolId}.

    Arguments:
        bundle_id: str; path `bundleId`, required.
        tool_id: str; path `toolId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, tool_id))
