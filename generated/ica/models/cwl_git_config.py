# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlGitConfig: /components/schemas/CwlGitConfig."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CwlGitConfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlGitConfig(m.Model):
    """`/components/schemas/CwlGitConfig` in the description."""

    commit_id: str
    git_credential_id: str | None | Unset = UNSET
    main_file_path: str
    repository_url: str


# The classes that this one names are imported after it is made: they may name it in turn.

CwlGitConfig._describe(
    m.required("commitId", "commit_id", d.TEXT),
    m.optional("gitCredentialId", "git_credential_id", d.TEXT, null=True),
    m.required("mainFilePath", "main_file_path", d.TEXT),
    m.required("repositoryUrl", "repository_url", d.TEXT),
)
