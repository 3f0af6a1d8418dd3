# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionTag: /components/schemas/WorkflowSessionTag."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionTag(m.Model):
    """`/components/schemas/WorkflowSessionTag` in the description."""

    technical_tags: list[str | None] | None | Unset = UNSET
    user_tags: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

WorkflowSessionTag._describe(
    m.optional("technicalTags", "technical_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("userTags", "user_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
)
