# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineFileContentSpec: /components/schemas/PipelineFileContentSpec."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.files import FileLike

# Where the description has it.
SOURCE = "/components/schemas/PipelineFileContentSpec"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineFileContentSpec(m.Model):
    """`/components/schemas/PipelineFileContentSpec` in the description."""

    content: FileLike


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineFileContentSpec._describe(m.required("content", "content", d.BINARY))
