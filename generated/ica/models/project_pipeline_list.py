# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipelineList: /components/schemas/ProjectPipelineList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipelineList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipelineList(Model):
    """`/components/schemas/ProjectPipelineList` in the description."""

    items: list[ProjectPipeline]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_pipeline import ProjectPipeline  # noqa: E402

ProjectPipelineList._describe(required("items", "items", ListOf(ModelOf(ProjectPipeline))))
