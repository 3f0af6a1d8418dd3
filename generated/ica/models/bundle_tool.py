# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleTool: /components/schemas/BundleTool."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BundleTool"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleTool(Model):
    """`/components/schemas/BundleTool` in the description."""

    cwl_tool_definition: CWLToolDefinition


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_tool_definition import CWLToolDefinition  # noqa: E402

BundleTool._describe(required("cwlToolDefinition", "cwl_tool_definition", ModelOf(CWLToolDefinition)))
