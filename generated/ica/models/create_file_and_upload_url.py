# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFileAndUploadUrl: /components/schemas/CreateFileAndUploadUrl."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFileAndUploadUrl"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFileAndUploadUrl(m.Model):
    """`/components/schemas/CreateFileAndUploadUrl` in the description."""

    file_type: str | None | Unset = UNSET
    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    hash: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateFileAndUploadUrl._describe(
    m.optional("fileType", "file_type", d.TEXT, null=True),
    m.optional("folderId", "folder_id", d.TEXT, null=True),
    m.optional("folderPath", "folder_path", d.TEXT, null=True),
    m.optional("formatCode", "format_code", d.TEXT, null=True),
    m.optional("hash", "hash", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
)
