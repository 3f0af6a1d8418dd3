# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatch: /components/schemas/SampleCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleCreationBatch(m.Model):
    """`/components/schemas/SampleCreationBatch` in the description."""

    id: str
    job: Job | None | Unset = UNSET
    sequencing_run_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

SampleCreationBatch._describe(
    m.required("id", "id", d.TEXT),
    m.optional("job", "job", d.ModelOf(Job), null=True),
    m.optional("sequencingRunId", "sequencing_run_id", d.TEXT, null=True),
)
