# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUnlinkingBatchItem: /components/schemas/ProjectDataUnlinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUnlinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUnlinkingBatchItem(m.Model):
    """`/components/schemas/ProjectDataUnlinkingBatchItem` in the description."""

    id: str
    processing: ProjectDataUnlinkingBatchItemProcessing
    request: ProjectDataUnlinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data_unlinking_batch_item_processing import ProjectDataUnlinkingBatchItemProcessing  # noqa: E402
from .project_data_unlinking_batch_item_request import ProjectDataUnlinkingBatchItemRequest  # noqa: E402

ProjectDataUnlinkingBatchItem._describe(
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(ProjectDataUnlinkingBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(ProjectDataUnlinkingBatchItemRequest)),
)
