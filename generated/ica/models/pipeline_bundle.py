# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineBundle: /components/schemas/PipelineBundle."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/PipelineBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineBundle(Model):
    """`/components/schemas/PipelineBundle` in the description."""

    active_pipelines: list[PipelineV3]
    analysis_storages: list[AnalysisStorageV3]
    canceled_pipelines: list[PipelineV3]
    id: str
    max_number_of_allowed_slots: int
    name: str
    regions: list[Region]
    retired_pipelines: list[PipelineV3]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v3 import AnalysisStorageV3  # noqa: E402
from .pipeline_v3 import PipelineV3  # noqa: E402
from .region import Region  # noqa: E402

PipelineBundle._describe(
    required("activePipelines", "active_pipelines", ListOf(ModelOf(PipelineV3))),
    required("analysisStorages", "analysis_storages", ListOf(ModelOf(AnalysisStorageV3))),
    required("canceledPipelines", "canceled_pipelines", ListOf(ModelOf(PipelineV3))),
    required("id", "id", TEXT),
    required("maxNumberOfAllowedSlots", "max_number_of_allowed_slots", INTEGER),
    required("name", "name", TEXT),
    required("regions", "regions", ListOf(ModelOf(Region))),
    required("retiredPipelines", "retired_pipelines", ListOf(ModelOf(PipelineV3))),
)
