# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/connectors/{connectorId}/uploadRules/{uploadRuleId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.upload_rule import UploadRule

OPERATION = op.operation(
    "getUploadRule",
    "get_upload_rule",
    "connector",
    "GET",
    "/api/connectors/{connectorId}/uploadRules/{uploadRuleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"), op.path("uploadRuleId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("UploadRule")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_upload_rule(connector_id: str, upload_rule_id: str) -> calls.Call[UploadRule]:
    """GET /api/connectors/{connectorId}/uploadRules/{uploadRuleId} (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.
        upload_rule_id: str; path `uploadRuleId`, required.

    Returns:
        UploadRule.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id, upload_rule_id))
