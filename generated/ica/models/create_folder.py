# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateFolder: /components/schemas/CreateFolder."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateFolder"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateFolder(m.Model):
    """`/components/schemas/CreateFolder` in the description."""

    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateFolder._describe(
    m.optional("folderId", "folder_id", d.TEXT, null=True),
    m.optional("folderPath", "folder_path", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
)
