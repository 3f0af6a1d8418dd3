# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Data: /components/schemas/Data."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Data"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Data(Model):
    """`/components/schemas/Data` in the description."""

    details: DataDetails | None | Unset = UNSET
    folder_details: FolderDetails | None | Unset = UNSET
    id: str
    urn: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_details import DataDetails  # noqa: E402
from .folder_details import FolderDetails  # noqa: E402

Data._describe(
    optional("details", "details", ModelOf(DataDetails), null=True),
    optional("folderDetails", "folder_details", ModelOf(FolderDetails), null=True),
    required("id", "id", TEXT),
    optional("urn", "urn", TEXT, null=True),
)
