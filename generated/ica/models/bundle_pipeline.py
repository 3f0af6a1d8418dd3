# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundlePipeline: /components/schemas/BundlePipeline."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundlePipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundlePipeline(m.Model):
    """`/components/schemas/BundlePipeline` in the description."""

    bundle_id: str
    pipeline: PipelineV3


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_v3 import PipelineV3  # noqa: E402

BundlePipeline._describe(
    m.required("bundleId", "bundle_id", d.TEXT), m.required("pipeline", "pipeline", d.ModelOf(PipelineV3))
)
