# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataLinkingBatchItem: /components/schemas/ProjectDataLinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataLinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataLinkingBatchItem(m.Model):
    """`/components/schemas/ProjectDataLinkingBatchItem` in the description."""

    created_project_data: ProjectData | Unset = UNSET
    id: str
    processing: ProjectDataLinkingBatchItemProcessing
    request: ProjectDataLinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data import ProjectData  # noqa: E402
from .project_data_linking_batch_item_processing import ProjectDataLinkingBatchItemProcessing  # noqa: E402
from .project_data_linking_batch_item_request import ProjectDataLinkingBatchItemRequest  # noqa: E402

ProjectDataLinkingBatchItem._describe(
    m.optional("createdProjectData", "created_project_data", d.ModelOf(ProjectData)),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(ProjectDataLinkingBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(ProjectDataLinkingBatchItemRequest)),
)
