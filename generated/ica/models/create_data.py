# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateData: /components/schemas/CreateData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateData(Model):
    """`/components/schemas/CreateData` in the description."""

    data_type: CreateDataDataType | str
    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_data_data_type import CreateDataDataType  # noqa: E402

CreateData._describe(
    required("dataType", "data_type", OneValueOf(CreateDataDataType)),
    optional("folderId", "folder_id", TEXT, null=True),
    optional("folderPath", "folder_path", TEXT, null=True),
    optional("formatCode", "format_code", TEXT, null=True),
    required("name", "name", TEXT),
)
