# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipeline: /components/schemas/ProjectPipeline."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipeline(m.Model):
    """`/components/schemas/ProjectPipeline` in the description."""

    bundle_links: BundleList
    pipeline: PipelineV3
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_list import BundleList  # noqa: E402
from .pipeline_v3 import PipelineV3  # noqa: E402

ProjectPipeline._describe(
    m.required("bundleLinks", "bundle_links", d.ModelOf(BundleList)),
    m.required("pipeline", "pipeline", d.ModelOf(PipelineV3)),
    m.required("projectId", "project_id", d.TEXT),
)
