# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectTag: /components/schemas/ProjectTag."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectTag(Model):
    """`/components/schemas/ProjectTag` in the description."""

    technical_tags: list[str]
    user_tags: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

ProjectTag._describe(
    required("technicalTags", "technical_tags", ListOf(TEXT)), required("userTags", "user_tags", ListOf(TEXT))
)
