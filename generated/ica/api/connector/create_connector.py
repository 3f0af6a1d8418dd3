# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf, Nullable
from ...models import ref

if TYPE_CHECKING:
    from ...models.connector import Connector
    from ...models.create_connector import CreateConnector

OPERATION = op.operation(
    "createConnector",
    "create_connector",
    "connector",
    "POST",
    "/api/connectors",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("CreateConnector"))),
        op.body("application/json", "json", ModelOf(ref("CreateConnector"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", Nullable(ModelOf(ref("Connector")))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_connector(
    *, body: CreateConnector | Mapping[str, Any], content_type: str | None = None
) -> Call[Connector | None]:
    """POST /api/connectors (v3).

    Arguments:
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first.
    """
    return Call(OPERATION, (), body, content_type)
