# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPipelineV4: /components/schemas/ProjectPipelineV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectPipelineV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPipelineV4(m.Model):
    """`/components/schemas/ProjectPipelineV4` in the description."""

    bundle_links: BundleList
    pipeline: PipelineV4
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_list import BundleList  # noqa: E402
from .pipeline_v4 import PipelineV4  # noqa: E402

ProjectPipelineV4._describe(
    m.required("bundleLinks", "bundle_links", d.ModelOf(BundleList)),
    m.required("pipeline", "pipeline", d.ModelOf(PipelineV4)),
    m.required("projectId", "project_id", d.TEXT),
)
