# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFolder: /components/schemas/CreateFolder."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFolder"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFolder(Model):
    """`/components/schemas/CreateFolder` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateFolder._describe(
    optional("folderId", "folder_id", TEXT, null=True),
    optional("folderPath", "folder_path", TEXT, null=True),
    required("name", "name", TEXT),
)
