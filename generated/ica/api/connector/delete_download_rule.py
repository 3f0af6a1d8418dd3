# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/connectors/{connectorId}/downloadRules/{downloadRuleId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteDownloadRule",
    "delete_download_rule",
    "connector",
    "DELETE",
    "/api/connectors/{connectorId}/downloadRules/{downloadRuleId}",
    accept="application/problem+json",
    parameters=(op.path("connectorId"), op.path("downloadRuleId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_download_rule(connector_id: str, download_rule_id: str) -> calls.Call[None]:
    """DELETE /api/connectors/{connectorId}/downloadRules/{downloadRuleId}.

    Arguments:
        connector_id: str; path `connectorId`, required.
        download_rule_id: str; path `downloadRuleId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id, download_rule_id))
