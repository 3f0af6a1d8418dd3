# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUnlinkingBatchItem: /components/schemas/ProjectDataUnlinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUnlinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUnlinkingBatchItem(Model):
    """`/components/schemas/ProjectDataUnlinkingBatchItem` in the description."""

    id: str
    processing: ProjectDataUnlinkingBatchItemProcessing
    request: ProjectDataUnlinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data_unlinking_batch_item_processing import ProjectDataUnlinkingBatchItemProcessing  # noqa: E402
from .project_data_unlinking_batch_item_request import ProjectDataUnlinkingBatchItemRequest  # noqa: E402

ProjectDataUnlinkingBatchItem._describe(
    required("id", "id", TEXT),
    required("processing", "processing", ModelOf(ProjectDataUnlinkingBatchItemProcessing)),
    required("request", "request", ModelOf(ProjectDataUnlinkingBatchItemRequest)),
)
