# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateUploadRule: /components/schemas/CreateUploadRule."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateUploadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateUploadRule(m.Model):
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
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.required("code", "code", d.TEXT),
    m.optional("dataFormatId", "data_format_id", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("filePattern", "file_pattern", d.TEXT),
    m.required("localFolder", "local_folder", d.TEXT),
    m.required("projectId", "project_id", d.TEXT),
)
