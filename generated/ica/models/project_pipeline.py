# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipeline: /components/schemas/ProjectPipeline."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipeline(Model):
    """`/components/schemas/ProjectPipeline` in the description."""

    bundle_links: BundleList
    pipeline: PipelineV3
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_list import BundleList  # noqa: E402
from .pipeline_v3 import PipelineV3  # noqa: E402

ProjectPipeline._describe(
    required("bundleLinks", "bundle_links", ModelOf(BundleList)),
    required("pipeline", "pipeline", ModelOf(PipelineV3)),
    required("projectId", "project_id", TEXT),
)
