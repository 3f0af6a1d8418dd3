# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateConnectorDict
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
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateConnector"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateConnector"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Connector")))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_connector(
    *, body: CreateConnector | CreateConnectorDict | abc.Mapping[str, Any], content_type: str | None = None
) -> calls.Call[Connector | None]:
    """POST /api/connectors (v3).

    Arguments:
        body: CreateConnector, or a mapping with keys as on the wire (CreateConnectorDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        Connector or None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
