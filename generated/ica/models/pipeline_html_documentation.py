# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineHtmlDocumentation: /components/schemas/PipelineHtmlDocumentation."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/PipelineHtmlDocumentation"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineHtmlDocumentation(Model):
    """`/components/schemas/PipelineHtmlDocumentation` in the description."""

    content: str


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineHtmlDocumentation._describe(required("content", "content", TEXT))
