# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFolderAndTemporaryCredentials: /components/schemas/CreateFolderAndTemporaryCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFolderAndTemporaryCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFolderAndTemporaryCredentials(Model):
    """`/components/schemas/CreateFolderAndTemporaryCredentials` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    name: str
    non_indexed: bool | None | Unset = UNSET
    temporary_credentials: CreateTemporaryCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_temporary_credentials import CreateTemporaryCredentials  # noqa: E402

CreateFolderAndTemporaryCredentials._describe(
    optional("folderId", "folder_id", TEXT, null=True),
    optional("folderPath", "folder_path", TEXT, null=True),
    required("name", "name", TEXT),
    optional("nonIndexed", "non_indexed", BOOLEAN, null=True),
    optional("temporaryCredentials", "temporary_credentials", ModelOf(CreateTemporaryCredentials), null=True),
)
