# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NextflowGitConfig: /components/schemas/NextflowGitConfig."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NextflowGitConfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NextflowGitConfig(Model):
    """`/components/schemas/NextflowGitConfig` in the description."""

    commit_id: str
    config_file_path: str | None | Unset = UNSET
    git_credential_id: str | None | Unset = UNSET
    main_file_path: str
    repository_url: str


# The classes that this one names are imported after it is made: they may name it in turn.

NextflowGitConfig._describe(
    required("commitId", "commit_id", TEXT),
    optional("configFilePath", "config_file_path", TEXT, null=True),
    optional("gitCredentialId", "git_credential_id", TEXT, null=True),
    required("mainFilePath", "main_file_path", TEXT),
    required("repositoryUrl", "repository_url", TEXT),
)
