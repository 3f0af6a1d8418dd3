# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateData: /components/schemas/CreateData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateData(m.Model):
    """`/components/schemas/CreateData` in the description."""

    data_type: CreateDataDataType | str
    folder_id: str | None | Unset = UNSET
    folder_path: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_data_data_type import CreateDataDataType  # noqa: E402

CreateData._describe(
    m.required("dataType", "data_type", d.OneValueOf(CreateDataDataType)),
    m.optional("folderId", "folder_id", d.TEXT, null=True),
    m.optional("folderPath", "folder_path", d.TEXT, null=True),
    m.optional("formatCode", "format_code", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
)
