# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateAnalysisLogs: /components/schemas/CreateAnalysisLogs."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateAnalysisLogs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateAnalysisLogs(Model):
    """`/components/schemas/CreateAnalysisLogs` in the description."""

    logs_folder_id: str | None | Unset = UNSET
    logs_folder_path: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CreateAnalysisLogs._describe(
    optional("logsFolderId", "logs_folder_id", TEXT, null=True),
    optional("logsFolderPath", "logs_folder_path", TEXT, null=True),
)
