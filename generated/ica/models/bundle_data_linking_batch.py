# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataLinkingBatch: /components/schemas/BundleDataLinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BundleDataLinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataLinkingBatch(Model):
    """`/components/schemas/BundleDataLinkingBatch` in the description."""

    id: str
    job: Job | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

BundleDataLinkingBatch._describe(required("id", "id", TEXT), required("job", "job", ModelOf(Job), null=True))
