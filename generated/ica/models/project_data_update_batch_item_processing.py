# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatchItemProcessing: /components/schemas/ProjectDataUpdateBatchItemProcessing."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatchItemProcessing"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUpdateBatchItemProcessing(m.Model):
    """`/components/schemas/ProjectDataUpdateBatchItemProcessing` in the description."""

    additional_status_information: str | None | Unset = UNSET
    status: ProjectDataUpdateBatchItemProcessingStatus | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_data_update_batch_item_processing_status import ProjectDataUpdateBatchItemProcessingStatus  # noqa: E402

ProjectDataUpdateBatchItemProcessing._describe(
    m.optional("additionalStatusInformation", "additional_status_information", d.TEXT, null=True),
    m.required("status", "status", d.OneValueOf(ProjectDataUpdateBatchItemProcessingStatus)),
)
