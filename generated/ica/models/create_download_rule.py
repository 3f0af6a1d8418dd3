# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateDownloadRule: /components/schemas/CreateDownloadRule."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateDownloadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateDownloadRule(Model):
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
    optional("active", "active", BOOLEAN, null=True),
    required("code", "code", TEXT),
    optional("description", "description", TEXT, null=True),
    optional("fileNameExpression", "file_name_expression", TEXT, null=True),
    optional("formatCode", "format_code", TEXT, null=True),
    optional("projectName", "project_name", TEXT, null=True),
    required("sequence", "sequence", INTEGER),
    required("targetLocalFolder", "target_local_folder", TEXT),
)
