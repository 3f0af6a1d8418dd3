# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/tools/eligibleForLinking (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.cwl_tool_definition_list import CwlToolDefinitionList

OPERATION = op.operation(
    "getToolsEligibleForLinkingToBundle",
    "get_tools_eligible_for_linking_to_bundle",
    "bundle_tool",
    "GET",
    "/api/bundles/{bundleId}/tools/eligibleForLinking",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("CwlToolDefinitionList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_tools_eligible_for_linking_to_bundle(bundle_id: str) -> calls.Call[CwlToolDefinitionList]:
    """GET /api/bundles/{bundleId}/tools/eligibleForLinking (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.

    Returns:
        CwlToolDefinitionList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,))
