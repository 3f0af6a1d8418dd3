# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Data: /components/schemas/Data."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Data"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Data(m.Model):
    """`/components/schemas/Data` in the description."""

    details: DataDetails | None | Unset = UNSET
    folder_details: FolderDetails | None | Unset = UNSET
    id: str
    urn: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_details import DataDetails  # noqa: E402
from .folder_details import FolderDetails  # noqa: E402

Data._describe(
    m.optional("details", "details", d.ModelOf(DataDetails), null=True),
    m.optional("folderDetails", "folder_details", d.ModelOf(FolderDetails), null=True),
    m.required("id", "id", d.TEXT),
    m.optional("urn", "urn", d.TEXT, null=True),
)
