# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storage"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_provider_list import StorageProviderList

OPERATION = op.operation(
    "list_storage",
    "list_storage",
    "storage",
    "GET",
    "/api/storage",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("StorageProviderList"))),),
    evidence="documented",
)


def list_storage() -> calls.Call[StorageProviderList]:
    """GET /api/storage.

    Returns:
        StorageProviderList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
