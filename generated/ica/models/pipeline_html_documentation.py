# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineHtmlDocumentation: /components/schemas/PipelineHtmlDocumentation."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineHtmlDocumentation"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineHtmlDocumentation(m.Model):
    """`/components/schemas/PipelineHtmlDocumentation` in the description."""

    content: str


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineHtmlDocumentation._describe(m.required("content", "content", d.TEXT))
