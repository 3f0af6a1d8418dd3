# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateDownloadRule: /components/schemas/CreateDownloadRule."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateDownloadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateDownloadRule(m.Model):
    """`/components/schemas/CreateDownloadRule` in the description."""

    active: bool | None | Unset = UNSET
    code: str
    description: str | None | Unset = UNSET
    file_name_expression: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    project_name: str | None | Unset = UNSET
    sequence: int
    target_local_folder: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateDownloadRule._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.required("code", "code", d.TEXT),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("fileNameExpression", "file_name_expression", d.TEXT, null=True),
    m.optional("formatCode", "format_code", d.TEXT, null=True),
    m.optional("projectName", "project_name", d.TEXT, null=True),
    m.required("sequence", "sequence", d.INTEGER),
    m.required("targetLocalFolder", "target_local_folder", d.TEXT),
)
