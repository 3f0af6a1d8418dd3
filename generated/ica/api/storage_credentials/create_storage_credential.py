# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/storageCredentials (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateStorageCredentialDict
    from ...models.create_storage_credential import CreateStorageCredential
    from ...models.storage_credential import StorageCredential

OPERATION = op.operation(
    "createStorageCredential",
    "create_storage_credential",
    "storage_credentials",
    "POST",
    "/api/storageCredentials",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateStorageCredential"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateStorageCredential"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("StorageCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_storage_credential(
    *,
    body: CreateStorageCredential | CreateStorageCredentialDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[StorageCredential]:
    """POST /api/storageCredentials (v3).

    Arguments:
        body: CreateStorageCredential, or a mapping with keys as on the wire (CreateStorageCredentialDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        StorageCredential.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
