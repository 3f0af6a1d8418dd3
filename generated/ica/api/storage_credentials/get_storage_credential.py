# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageCredentials/{storageCredentialId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.storage_credential import StorageCredential

OPERATION = op.operation(
    "getStorageCredential",
    "get_storage_credential",
    "storage_credentials",
    "GET",
    "/api/storageCredentials/{storageCredentialId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("storageCredentialId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_storage_credential(storage_credential_id: str) -> calls.Call[StorageCredential]:
    """GET /api/storageCredentials/{storageCredentialId} (v3).

    Arguments:
        storage_credential_id: str; path `storageCredentialId`, required.

    Returns:
        StorageCredential.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_credential_id,))
