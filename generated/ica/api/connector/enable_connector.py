# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/connectors/{connectorId}:enable"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "enableConnector",
    "enable_connector",
    "connector",
    "POST",
    "/api/connectors/{connectorId}:enable",
    accept="application/problem+json",
    parameters=(op.path("connectorId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def enable_connector(connector_id: str) -> calls.Call[None]:
    """POST /api/connectors/{connectorId}:enable.

    Arguments:
        connector_id: str; path `connectorId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (connector_id,))
