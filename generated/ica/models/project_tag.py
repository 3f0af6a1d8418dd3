# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectTag: /components/schemas/ProjectTag."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectTag(m.Model):
    """`/components/schemas/ProjectTag` in the description."""

    technical_tags: list[str]
    user_tags: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

ProjectTag._describe(
    m.required("technicalTags", "technical_tags", d.ListOf(d.TEXT)),
    m.required("userTags", "user_tags", d.ListOf(d.TEXT)),
)
