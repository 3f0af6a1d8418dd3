# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineTag: /components/schemas/PipelineTag."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineTag(m.Model):
    """`/components/schemas/PipelineTag` in the description."""

    technical_tags: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineTag._describe(m.required("technicalTags", "technical_tags", d.ListOf(d.TEXT)))
