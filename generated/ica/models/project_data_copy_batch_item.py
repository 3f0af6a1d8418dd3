# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataCopyBatchItem: /components/schemas/ProjectDataCopyBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataCopyBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataCopyBatchItem(Model):
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
    optional("createdProjectData", "created_project_data", ModelOf(ProjectData)),
    required("id", "id", TEXT),
    required("processing", "processing", ModelOf(ProjectDataCopyBatchItemProcessing)),
    required("request", "request", ModelOf(ProjectDataCopyBatchItemRequest)),
)
