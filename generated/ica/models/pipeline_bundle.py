# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineBundle: /components/schemas/PipelineBundle."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineBundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineBundle(m.Model):
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
    m.required("activePipelines", "active_pipelines", d.ListOf(d.ModelOf(PipelineV3))),
    m.required("analysisStorages", "analysis_storages", d.ListOf(d.ModelOf(AnalysisStorageV3))),
    m.required("canceledPipelines", "canceled_pipelines", d.ListOf(d.ModelOf(PipelineV3))),
    m.required("id", "id", d.TEXT),
    m.required("maxNumberOfAllowedSlots", "max_number_of_allowed_slots", d.INTEGER),
    m.required("name", "name", d.TEXT),
    m.required("regions", "regions", d.ListOf(d.ModelOf(Region))),
    m.required("retiredPipelines", "retired_pipelines", d.ListOf(d.ModelOf(PipelineV3))),
)
