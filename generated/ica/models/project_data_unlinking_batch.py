# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUnlinkingBatch: /components/schemas/ProjectDataUnlinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUnlinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUnlinkingBatch(m.Model):
    """`/components/schemas/ProjectDataUnlinkingBatch` in the description."""

    id: str
    job: Job | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

ProjectDataUnlinkingBatch._describe(m.required("id", "id", d.TEXT), m.required("job", "job", d.ModelOf(Job), null=True))
