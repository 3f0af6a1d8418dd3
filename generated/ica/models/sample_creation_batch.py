# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatch: /components/schemas/SampleCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleCreationBatch(Model):
    """`/components/schemas/SampleCreationBatch` in the description."""

    id: str
    job: Job | None | Unset = UNSET
    sequencing_run_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

SampleCreationBatch._describe(
    required("id", "id", TEXT),
    optional("job", "job", ModelOf(Job), null=True),
    optional("sequencingRunId", "sequencing_run_id", TEXT, null=True),
)
