# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/storageCredentials/{storageCredentialId}:updateSecrets (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import UpdateStorageCredentialSecretsDict
    from ...models.update_storage_credential_secrets import UpdateStorageCredentialSecrets

OPERATION = op.operation(
    "updateStorageCredentialSecrets",
    "update_storage_credential_secrets",
    "storage_credentials",
    "POST",
    "/api/storageCredentials/{storageCredentialId}:updateSecrets",
    version="v3",
    versions=("v3",),
    accept="application/problem+json",
    parameters=(op.path("storageCredentialId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("UpdateStorageCredentialSecrets"))),
        op.body("application/json", "json", d.ModelOf(ref("UpdateStorageCredentialSecrets"))),
    ),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def update_storage_credential_secrets(
    storage_credential_id: str,
    *,
    body: UpdateStorageCredentialSecrets | UpdateStorageCredentialSecretsDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[None]:
    """POST /api/storageCredentials/{storageCredentialId}:updateSecrets (v3).

    Arguments:
        storage_credential_id: str; path `storageCredentialId`, required.
        body: UpdateStorageCredentialSecrets, or a mapping with keys as on the wire
            (UpdateStorageCredentialSecretsDict). Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (storage_credential_id,), body, content_type)
