# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlToolDefinitionList: /components/schemas/CwlToolDefinitionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CwlToolDefinitionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlToolDefinitionList(lists.Listing["CWLToolDefinition"]):
    """`/components/schemas/CwlToolDefinitionList` in the description."""

    items: list[CWLToolDefinition]


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_tool_definition import CWLToolDefinition  # noqa: E402

CwlToolDefinitionList._describe(m.required("items", "items", d.ListOf(d.ModelOf(CWLToolDefinition))), listing="items")
