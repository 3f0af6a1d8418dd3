# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/storageCredentials/{storageCredentialId}:share"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "shareStorageCredential",
    "share_storage_credential",
    "storage_credentials",
    "POST",
    "/api/storageCredentials/{storageCredentialId}:share",
    accept="application/problem+json",
    parameters=(op.path("storageCredentialId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def share_storage_credential(storage_credential_id: str) -> calls.Call[None]:
    """POST /api/storageCredentials/{storageCredentialId}:share.

    Arguments:
        storage_credential_id: str; path `storageCredentialId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_credential_id,))
