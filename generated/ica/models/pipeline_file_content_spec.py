# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineFileContentSpec: /components/schemas/PipelineFileContentSpec."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BINARY
from ...runtime.files import FileLike
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/PipelineFileContentSpec"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineFileContentSpec(Model):
    """`/components/schemas/PipelineFileContentSpec` in the description."""

    content: FileLike


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineFileContentSpec._describe(required("content", "content", BINARY))
