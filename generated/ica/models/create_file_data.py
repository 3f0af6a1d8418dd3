# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFileData: /components/schemas/CreateFileData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFileData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFileData(m.Model):
    """`/components/schemas/CreateFileData` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateFileData._describe(
    m.optional("folderId", "folder_id", d.TEXT, null=True),
    m.optional("folderPath", "folder_path", d.TEXT, null=True),
    m.optional("formatCode", "format_code", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
)
