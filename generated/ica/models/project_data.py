# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectData: /components/schemas/ProjectData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectData(m.Model):
    """`/components/schemas/ProjectData` in the description."""

    data: Data
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

ProjectData._describe(m.required("data", "data", d.ModelOf(Data)), m.required("projectId", "project_id", d.TEXT))
