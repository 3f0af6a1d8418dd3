# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/connectors/{connectorId}/downloadRules/{downloadRuleId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import DownloadRuleDict
    from ...models.download_rule import DownloadRule

OPERATION = op.operation(
    "updateDownloadRule",
    "update_download_rule",
    "connector",
    "PUT",
    "/api/connectors/{connectorId}/downloadRules/{downloadRuleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"), op.path("downloadRuleId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("DownloadRule"))),
        op.body("application/json", "json", d.ModelOf(ref("DownloadRule"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DownloadRule")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_download_rule(
    connector_id: str,
    download_rule_id: str,
    *,
    body: DownloadRule | DownloadRuleDict | abc.Mapping[str, Any],
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[DownloadRule]:
    """PUT /api/connectors/{connectorId}/downloadRules/{downloadRuleId} (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.
        download_rule_id: str; path `downloadRuleId`, required.
        if_match: str; header `If-Match`.
        body: DownloadRule, or a mapping with keys as on the wire (DownloadRuleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        DownloadRule.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id, download_rule_id, if_match), body, content_type)
