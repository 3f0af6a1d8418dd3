# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/gitCredentials/{gitCredentialId}:share"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "shareGitCredential",
    "share_git_credential",
    "git_credentials",
    "POST",
    "/api/gitCredentials/{gitCredentialId}:share",
    accept="application/problem+json",
    parameters=(op.path("gitCredentialId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", ModelOf(ref("Problem")))),
)


def share_git_credential(git_credential_id: str) -> Call[None]:
    """POST /api/gitCredentials/{gitCredentialId}:share.

    Arguments:
        git_credential_id: path `gitCredentialId`, required.
    """
    return Call(OPERATION, (git_credential_id,))
