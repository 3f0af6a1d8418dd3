# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors/{connectorId}/downloadRules (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateDownloadRuleDict
    from ...models.create_download_rule import CreateDownloadRule
    from ...models.download_rule import DownloadRule

OPERATION = op.operation(
    "createDownloadRule",
    "create_download_rule",
    "connector",
    "POST",
    "/api/connectors/{connectorId}/downloadRules",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateDownloadRule"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateDownloadRule"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("DownloadRule"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_download_rule(
    connector_id: str,
    *,
    body: CreateDownloadRule | CreateDownloadRuleDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[DownloadRule]:
    """POST /api/connectors/{connectorId}/downloadRules (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.
        body: CreateDownloadRule, or a mapping with keys as on the wire (CreateDownloadRuleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        DownloadRule.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id,), body, content_type)
