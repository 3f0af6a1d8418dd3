# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFileData: /components/schemas/CreateFileData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFileData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFileData(Model):
    """`/components/schemas/CreateFileData` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateFileData._describe(
    optional("folderId", "folder_id", TEXT, null=True),
    optional("folderPath", "folder_path", TEXT, null=True),
    optional("formatCode", "format_code", TEXT, null=True),
    required("name", "name", TEXT),
)
