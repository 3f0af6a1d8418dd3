# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataLinkingBatchItemProcessingV4: /components/schemas/ProjectDataLinkingBatchItemProcessingV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataLinkingBatchItemProcessingV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataLinkingBatchItemProcessingV4(m.Model):
    """`/components/schemas/ProjectDataLinkingBatchItemProcessingV4` in the description."""

    additional_status_information: str | None | Unset = UNSET
    status: str


# The classes that this one names are imported after it is made: they may name it in turn.

ProjectDataLinkingBatchItemProcessingV4._describe(
    m.optional("additionalStatusInformation", "additional_status_information", d.TEXT, null=True),
    m.required("status", "status", d.TEXT),
)
