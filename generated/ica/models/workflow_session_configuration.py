# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionConfiguration: /components/schemas/WorkflowSessionConfiguration."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionConfiguration(m.Model):
    """`/components/schemas/WorkflowSessionConfiguration` in the description."""

    multi_value: bool
    name: str
    values: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

WorkflowSessionConfiguration._describe(
    m.required("multiValue", "multi_value", d.BOOLEAN),
    m.required("name", "name", d.TEXT),
    m.required("values", "values", d.ListOf(d.TEXT)),
)
