# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundlePipeline: /components/schemas/BundlePipeline."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BundlePipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundlePipeline(Model):
    """`/components/schemas/BundlePipeline` in the description."""

    bundle_id: str
    pipeline: PipelineV3


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_v3 import PipelineV3  # noqa: E402

BundlePipeline._describe(required("bundleId", "bundle_id", TEXT), required("pipeline", "pipeline", ModelOf(PipelineV3)))
