# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineFile: /components/schemas/PipelineFile."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineFile"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineFile(m.Model):
    """`/components/schemas/PipelineFile` in the description."""

    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineFile._describe(m.required("id", "id", d.TEXT), m.required("name", "name", d.TEXT))
