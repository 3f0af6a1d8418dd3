# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionConfigurationList: /components/schemas/WorkflowSessionConfigurationList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionConfigurationList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionConfigurationList(lists.Listing["WorkflowSessionConfiguration"]):
    """`/components/schemas/WorkflowSessionConfigurationList` in the description."""

    items: list[WorkflowSessionConfiguration]


# The classes that this one names are imported after it is made: they may name it in turn.
from .workflow_session_configuration import WorkflowSessionConfiguration  # noqa: E402

WorkflowSessionConfigurationList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(WorkflowSessionConfiguration))), listing="items"
)
