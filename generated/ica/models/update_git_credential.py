# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateGitCredential: /components/schemas/UpdateGitCredential."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/UpdateGitCredential"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateGitCredential(m.Model):
    """`/components/schemas/UpdateGitCredential` in the description."""

    git_user_name: str
    personal_accesstoken: str


# The classes that this one names are imported after it is made: they may name it in turn.

UpdateGitCredential._describe(
    m.required("gitUserName", "git_user_name", d.TEXT),
    m.required("personalAccesstoken", "personal_accesstoken", d.TEXT),
)
