# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestDefinitionList: /components/schemas/TestDefinitionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TestDefinitionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestDefinitionList(lists.Listing["TestDefinition"]):
    """`/components/schemas/TestDefinitionList` in the description."""

    items: list[TestDefinition] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .test_definition import TestDefinition  # noqa: E402

TestDefinitionList._describe(
    m.optional("items", "items", d.ListOf(d.ModelOf(TestDefinition)), null=True), rest=d.ANY, listing="items"
)
