# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipelineV4: /components/schemas/ProjectPipelineV4."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipelineV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipelineV4(Model):
    """`/components/schemas/ProjectPipelineV4` in the description."""

    bundle_links: BundleList
    pipeline: PipelineV4
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_list import BundleList  # noqa: E402
from .pipeline_v4 import PipelineV4  # noqa: E402

ProjectPipelineV4._describe(
    required("bundleLinks", "bundle_links", ModelOf(BundleList)),
    required("pipeline", "pipeline", ModelOf(PipelineV4)),
    required("projectId", "project_id", TEXT),
)
