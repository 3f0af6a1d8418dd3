# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors/{connectorId}/uploadRules (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
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
        op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("CreateUploadRule"))),
        op.body("application/json", "json", ModelOf(ref("CreateUploadRule"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", ModelOf(ref("UploadRule")), headers=("ETag",)),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_upload_rule(
    connector_id: str, *, body: CreateUploadRule | Mapping[str, Any], content_type: str | None = None
) -> Call[UploadRule]:
    """POST /api/connectors/{connectorId}/uploadRules (v3).

    Arguments:
        connector_id: path `connectorId`, required.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first.
    """
    return Call(OPERATION, (connector_id,), body, content_type)
