# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataCopyBatch: /components/schemas/ProjectDataCopyBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataCopyBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataCopyBatch(m.Model):
    """`/components/schemas/ProjectDataCopyBatch` in the description."""

    action_on_exist: str
    copy_instrument_info: bool
    copy_technical_tags: bool
    copy_user_tags: bool
    destination_folder_id: str | Unset = UNSET
    id: str
    job: Job | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

ProjectDataCopyBatch._describe(
    m.required("actionOnExist", "action_on_exist", d.TEXT),
    m.required("copyInstrumentInfo", "copy_instrument_info", d.BOOLEAN),
    m.required("copyTechnicalTags", "copy_technical_tags", d.BOOLEAN),
    m.required("copyUserTags", "copy_user_tags", d.BOOLEAN),
    m.optional("destinationFolderId", "destination_folder_id", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("job", "job", d.ModelOf(Job), null=True),
)
