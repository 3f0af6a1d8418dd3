# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/gitCredentials/{gitCredentialId}:update (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import UpdateGitCredentialDict
    from ...models.git_credential import GitCredential
    from ...models.update_git_credential import UpdateGitCredential

OPERATION = op.operation(
    "updateGitCredentials",
    "update_git_credentials",
    "git_credentials",
    "POST",
    "/api/gitCredentials/{gitCredentialId}:update",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("gitCredentialId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("UpdateGitCredential"))),
        op.body("application/json", "json", d.ModelOf(ref("UpdateGitCredential"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("GitCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_git_credentials(
    git_credential_id: str,
    *,
    body: UpdateGitCredential | UpdateGitCredentialDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[GitCredential]:
    """POST /api/gitCredentials/{gitCredentialId}:update (v3).

    Arguments:
        git_credential_id: str; path `gitCredentialId`, required.
        body: UpdateGitCredential, or a mapping with keys as on the wire (UpdateGitCredentialDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        GitCredential.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (git_credential_id,), body, content_type)
