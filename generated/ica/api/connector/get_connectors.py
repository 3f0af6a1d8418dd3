# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/connectors (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.connector_list import ConnectorList

OPERATION = op.operation(
    "getConnectors",
    "get_connectors",
    "connector",
    "GET",
    "/api/connectors",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.query("activeOnly", d.BOOLEAN),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ConnectorList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_connectors(*, active_only: bool | None = None) -> calls.Call[ConnectorList]:
    """GET /api/connectors (v3).

    Arguments:
        active_only: bool; query `activeOnly`.

    Returns:
        ConnectorList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (active_only,))
