# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataMoveBatchItemQueryParameters: /components/schemas/ProjectDataMoveBatchItemQueryParameters."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataMoveBatchItemQueryParameters"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataMoveBatchItemQueryParameters(m.Model):
    """`/components/schemas/ProjectDataMoveBatchItemQueryParameters` in the description."""

    status: list[str | None] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ProjectDataMoveBatchItemQueryParameters._describe(m.optional("status", "status", d.ListOf(d.Nullable(d.TEXT))))
