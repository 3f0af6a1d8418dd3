# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateAnalysisLogs: /components/schemas/CreateAnalysisLogs."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateAnalysisLogs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateAnalysisLogs(m.Model):
    """`/components/schemas/CreateAnalysisLogs` in the description."""

    logs_folder_id: str | None | Unset = UNSET
    logs_folder_path: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CreateAnalysisLogs._describe(
    m.optional("logsFolderId", "logs_folder_id", d.TEXT, null=True),
    m.optional("logsFolderPath", "logs_folder_path", d.TEXT, null=True),
)
