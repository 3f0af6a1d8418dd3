# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataUnlinkingBatchItemProcessing: /components/schemas/BundleDataUnlinkingBatchItemProcessing."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BundleDataUnlinkingBatchItemProcessing"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataUnlinkingBatchItemProcessing(m.Model):
    """`/components/schemas/BundleDataUnlinkingBatchItemProcessing` in the description."""

    additional_status_information: str | None | Unset = UNSET
    status: str


# The classes that this one names are imported after it is made: they may name it in turn.

BundleDataUnlinkingBatchItemProcessing._describe(
    m.optional("additionalStatusInformation", "additional_status_information", d.TEXT, null=True),
    m.required("status", "status", d.TEXT),
)
