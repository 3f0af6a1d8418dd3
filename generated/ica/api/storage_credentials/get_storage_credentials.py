# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageCredentials (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_credential_list import StorageCredentialList

OPERATION = op.operation(
    "getStorageCredentials",
    "get_storage_credentials",
    "storage_credentials",
    "GET",
    "/api/storageCredentials",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageCredentialList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_storage_credentials() -> calls.Call[StorageCredentialList]:
    """GET /api/storageCredentials (v3).

    Returns:
        StorageCredentialList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
