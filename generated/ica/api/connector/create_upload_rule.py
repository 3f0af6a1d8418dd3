# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors/{connectorId}/uploadRules (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateUploadRuleDict
    from ...models.create_upload_rule import CreateUploadRule
    from ...models.upload_rule import UploadRule

OPERATION = op.operation(
    "createUploadRule",
    "create_upload_rule",
    "connector",
    "POST",
    "/api/connectors/{connectorId}/uploadRules",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateUploadRule"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateUploadRule"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("UploadRule")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_upload_rule(
    connector_id: str,
    *,
    body: CreateUploadRule | CreateUploadRuleDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[UploadRule]:
    """POST /api/connectors/{connectorId}/uploadRules (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.
        body: CreateUploadRule, or a mapping with keys as on the wire (CreateUploadRuleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        UploadRule.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id,), body, content_type)
