# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateGitCredential: /components/schemas/CreateGitCredential."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateGitCredential"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateGitCredential(m.Model):
    """`/components/schemas/CreateGitCredential` in the description."""

    git_user_name: str
    name: str
    personal_accesstoken: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateGitCredential._describe(
    m.required("gitUserName", "git_user_name", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("personalAccesstoken", "personal_accesstoken", d.TEXT),
)
