# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatch: /components/schemas/AnalysisCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisCreationBatch(m.Model):
    """`/components/schemas/AnalysisCreationBatch` in the description."""

    id: str
    job: Job | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .job import Job  # noqa: E402

AnalysisCreationBatch._describe(m.required("id", "id", d.TEXT), m.optional("job", "job", d.ModelOf(Job), null=True))
