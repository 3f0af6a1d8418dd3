# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatch: /components/schemas/ProjectDataUpdateBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUpdateBatch(m.Model):
    """`/components/schemas/ProjectDataUpdateBatch` in the description."""

    id: str
    job: Job | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

ProjectDataUpdateBatch._describe(m.required("id", "id", d.TEXT), m.required("job", "job", d.ModelOf(Job), null=True))
