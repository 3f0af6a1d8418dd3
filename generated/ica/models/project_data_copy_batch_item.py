# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataCopyBatchItem: /components/schemas/ProjectDataCopyBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataCopyBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataCopyBatchItem(m.Model):
    """`/components/schemas/ProjectDataCopyBatchItem` in the description."""

    created_project_data: ProjectData | Unset = UNSET
    id: str
    processing: ProjectDataCopyBatchItemProcessing
    request: ProjectDataCopyBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data import ProjectData  # noqa: E402
from .project_data_copy_batch_item_processing import ProjectDataCopyBatchItemProcessing  # noqa: E402
from .project_data_copy_batch_item_request import ProjectDataCopyBatchItemRequest  # noqa: E402

ProjectDataCopyBatchItem._describe(
    m.optional("createdProjectData", "created_project_data", d.ModelOf(ProjectData)),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(ProjectDataCopyBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(ProjectDataCopyBatchItemRequest)),
)
