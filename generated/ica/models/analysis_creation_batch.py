# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatch: /components/schemas/AnalysisCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisCreationBatch(Model):
    """`/components/schemas/AnalysisCreationBatch` in the description."""

    id: str
    job: Job | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

AnalysisCreationBatch._describe(required("id", "id", TEXT), optional("job", "job", ModelOf(Job), null=True))
