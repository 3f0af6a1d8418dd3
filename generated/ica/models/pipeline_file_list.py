# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineFileList: /components/schemas/PipelineFileList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineFileList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineFileList(lists.Listing["PipelineFile"]):
    """`/components/schemas/PipelineFileList` in the description."""

    items: list[PipelineFile]


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_file import PipelineFile  # noqa: E402

PipelineFileList._describe(m.required("items", "items", d.ListOf(d.ModelOf(PipelineFile))), listing="items")
