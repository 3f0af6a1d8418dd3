# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatchItem: /components/schemas/ProjectDataUpdateBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUpdateBatchItem(m.Model):
    """`/components/schemas/ProjectDataUpdateBatchItem` in the description."""

    id: str
    processing: ProjectDataUpdateBatchItemProcessing
    request: ProjectDataUpdateBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data_update_batch_item_processing import ProjectDataUpdateBatchItemProcessing  # noqa: E402
from .project_data_update_batch_item_request import ProjectDataUpdateBatchItemRequest  # noqa: E402

ProjectDataUpdateBatchItem._describe(
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(ProjectDataUpdateBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(ProjectDataUpdateBatchItemRequest)),
)
