# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/connectors/{connectorId}/downloadRules/{downloadRuleId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.download_rule import DownloadRule

OPERATION = op.operation(
    "getDownloadRule",
    "get_download_rule",
    "connector",
    "GET",
    "/api/connectors/{connectorId}/downloadRules/{downloadRuleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"), op.path("downloadRuleId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DownloadRule")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_download_rule(connector_id: str, download_rule_id: str) -> calls.Call[DownloadRule]:
    """GET /api/connectors/{connectorId}/downloadRules/{downloadRuleId} (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.
        download_rule_id: str; path `downloadRuleId`, required.

    Returns:
        DownloadRule.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id, download_rule_id))
