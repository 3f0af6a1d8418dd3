# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionInputList: /components/schemas/WorkflowSessionInputList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionInputList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionInputList(lists.Listing["WorkflowSessionInput"]):
    """`/components/schemas/WorkflowSessionInputList` in the description."""

    items: list[WorkflowSessionInput]


# The classes that this one names are imported after it is made: they may name it in turn.
from .workflow_session_input import WorkflowSessionInput  # noqa: E402

WorkflowSessionInputList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(WorkflowSessionInput))), listing="items"
)
