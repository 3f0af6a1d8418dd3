# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateUploadRule: /components/schemas/CreateUploadRule."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateUploadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateUploadRule(Model):
    """`/components/schemas/CreateUploadRule` in the description."""

    active: bool | None | Unset = UNSET
    code: str
    data_format_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    file_pattern: str
    local_folder: str
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateUploadRule._describe(
    optional("active", "active", BOOLEAN, null=True),
    required("code", "code", TEXT),
    optional("dataFormatId", "data_format_id", TEXT, null=True),
    optional("description", "description", TEXT, null=True),
    required("filePattern", "file_pattern", TEXT),
    required("localFolder", "local_folder", TEXT),
    required("projectId", "project_id", TEXT),
)
