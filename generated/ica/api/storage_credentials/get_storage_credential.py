# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/storageCredentials/{storageCredentialId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
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
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("StorageCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_storage_credential(storage_credential_id: str) -> Call[StorageCredential]:
    """GET /api/storageCredentials/{storageCredentialId} (v3).

    Arguments:
        storage_credential_id: path `storageCredentialId`, required.
    """
    return Call(OPERATION, (storage_credential_id,))
