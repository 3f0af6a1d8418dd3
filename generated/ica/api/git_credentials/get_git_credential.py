# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/gitCredentials/{gitCredentialId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.git_credential import GitCredential

OPERATION = op.operation(
    "getGitCredential",
    "get_git_credential",
    "git_credentials",
    "GET",
    "/api/gitCredentials/{gitCredentialId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("gitCredentialId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("GitCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_git_credential(git_credential_id: str) -> calls.Call[GitCredential]:
    """GET /api/gitCredentials/{gitCredentialId} (v3).

    Arguments:
        git_credential_id: str; path `gitCredentialId`, required.

    Returns:
        GitCredential.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (git_credential_id,))
