# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipelineList: /components/schemas/ProjectPipelineList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipelineList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipelineList(lists.Listing["ProjectPipeline"]):
    """`/components/schemas/ProjectPipelineList` in the description."""

    items: list[ProjectPipeline]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_pipeline import ProjectPipeline  # noqa: E402

ProjectPipelineList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ProjectPipeline))), listing="items")
