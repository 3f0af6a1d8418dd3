# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFolderAndTemporaryCredentials: /components/schemas/CreateFolderAndTemporaryCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFolderAndTemporaryCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFolderAndTemporaryCredentials(m.Model):
    """`/components/schemas/CreateFolderAndTemporaryCredentials` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    name: str
    non_indexed: bool | None | Unset = UNSET
    temporary_credentials: CreateTemporaryCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_temporary_credentials import CreateTemporaryCredentials  # noqa: E402

CreateFolderAndTemporaryCredentials._describe(
    m.optional("folderId", "folder_id", d.TEXT, null=True),
    m.optional("folderPath", "folder_path", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.optional("nonIndexed", "non_indexed", d.BOOLEAN, null=True),
    m.optional("temporaryCredentials", "temporary_credentials", d.ModelOf(CreateTemporaryCredentials), null=True),
)
