# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataMoveBatch: /components/schemas/ProjectDataMoveBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataMoveBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataMoveBatch(m.Model):
    """`/components/schemas/ProjectDataMoveBatch` in the description."""

    destination_folder_id: str | Unset = UNSET
    id: str
    job: Job | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

ProjectDataMoveBatch._describe(
    m.optional("destinationFolderId", "destination_folder_id", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("job", "job", d.ModelOf(Job), null=True),
)
