# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleTool: /components/schemas/BundleTool."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleTool"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleTool(m.Model):
    """`/components/schemas/BundleTool` in the description."""

    cwl_tool_definition: CWLToolDefinition


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_tool_definition import CWLToolDefinition  # noqa: E402

BundleTool._describe(m.required("cwlToolDefinition", "cwl_tool_definition", d.ModelOf(CWLToolDefinition)))
