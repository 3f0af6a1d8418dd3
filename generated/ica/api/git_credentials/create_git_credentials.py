# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/gitCredentials (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateGitCredentialDict
    from ...models.create_git_credential import CreateGitCredential
    from ...models.git_credential import GitCredential

OPERATION = op.operation(
    "createGitCredentials",
    "create_git_credentials",
    "git_credentials",
    "POST",
    "/api/gitCredentials",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateGitCredential"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateGitCredential"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("GitCredential")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_git_credentials(
    *, body: CreateGitCredential | CreateGitCredentialDict | abc.Mapping[str, Any], content_type: str | None = None
) -> calls.Call[GitCredential]:
    """POST /api/gitCredentials (v3).

    Arguments:
        body: CreateGitCredential, or a mapping with keys as on the wire (CreateGitCredentialDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        GitCredential.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
