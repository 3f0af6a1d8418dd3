# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/connectors/{connectorId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.connector import Connector

OPERATION = op.operation(
    "getConnector",
    "get_connector",
    "connector",
    "GET",
    "/api/connectors/{connectorId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("connectorId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Connector")))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_connector(connector_id: str) -> calls.Call[Connector | None]:
    """GET /api/connectors/{connectorId} (v3).

    Arguments:
        connector_id: str; path `connectorId`, required.

    Returns:
        Connector or None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id,))
