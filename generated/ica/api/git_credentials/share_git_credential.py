# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/gitCredentials/{gitCredentialId}:share"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "shareGitCredential",
    "share_git_credential",
    "git_credentials",
    "POST",
    "/api/gitCredentials/{gitCredentialId}:share",
    accept="application/problem+json",
    parameters=(op.path("gitCredentialId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def share_git_credential(git_credential_id: str) -> calls.Call[None]:
    """POST /api/gitCredentials/{gitCredentialId}:share.

    Arguments:
        git_credential_id: str; path `gitCredentialId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (git_credential_id,))
