# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataMoveBatchItem: /components/schemas/ProjectDataMoveBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataMoveBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataMoveBatchItem(Model):
    """`/components/schemas/ProjectDataMoveBatchItem` in the description."""

    created_project_data: ProjectData | Unset = UNSET
    id: str
    processing: ProjectDataMoveBatchItemProcessing
    request: ProjectDataMoveBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data import ProjectData  # noqa: E402
from .project_data_move_batch_item_processing import ProjectDataMoveBatchItemProcessing  # noqa: E402
from .project_data_move_batch_item_request import ProjectDataMoveBatchItemRequest  # noqa: E402

ProjectDataMoveBatchItem._describe(
    optional("createdProjectData", "created_project_data", ModelOf(ProjectData)),
    required("id", "id", TEXT),
    required("processing", "processing", ModelOf(ProjectDataMoveBatchItemProcessing)),
    required("request", "request", ModelOf(ProjectDataMoveBatchItemRequest)),
)
