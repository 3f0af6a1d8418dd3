# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ExecutionConfigurationList: /components/schemas/ExecutionConfigurationList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ExecutionConfigurationList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExecutionConfigurationList(lists.Listing["ExecutionConfiguration"]):
    """`/components/schemas/ExecutionConfigurationList` in the description."""

    items: list[ExecutionConfiguration]


# The classes that this one names are imported after it is made: they may name it in turn.
from .execution_configuration import ExecutionConfiguration  # noqa: E402

ExecutionConfigurationList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(ExecutionConfiguration))), listing="items"
)
