# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storage/{storage_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_provider import StorageProvider

OPERATION = op.operation(
    "get_storage",
    "get_storage",
    "storage",
    "GET",
    "/api/storage/{storage_id}",
    accept="application/json",
    parameters=(op.path("storage_id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("StorageProvider"))),),
    evidence="observed",
)


def get_storage(storage_id: int) -> calls.Call[StorageProvider]:
    """GET /api/storage/{storage_id}.

    Arguments:
        storage_id: int; path `storage_id`, required.

    Returns:
        StorageProvider.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_id,))
