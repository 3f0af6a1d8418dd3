# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataLinkingBatchItemV4: /components/schemas/ProjectDataLinkingBatchItemV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataLinkingBatchItemV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataLinkingBatchItemV4(m.Model):
    """`/components/schemas/ProjectDataLinkingBatchItemV4` in the description."""

    created_project_data: ProjectData | Unset = UNSET
    id: str
    processing: ProjectDataLinkingBatchItemProcessingV4
    request: ProjectDataLinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data import ProjectData  # noqa: E402
from .project_data_linking_batch_item_processing_v4 import ProjectDataLinkingBatchItemProcessingV4  # noqa: E402
from .project_data_linking_batch_item_request import ProjectDataLinkingBatchItemRequest  # noqa: E402

ProjectDataLinkingBatchItemV4._describe(
    m.optional("createdProjectData", "created_project_data", d.ModelOf(ProjectData)),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(ProjectDataLinkingBatchItemProcessingV4)),
    m.required("request", "request", d.ModelOf(ProjectDataLinkingBatchItemRequest)),
)
