# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ExecutionConfiguration: /components/schemas/ExecutionConfiguration."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ExecutionConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExecutionConfiguration(m.Model):
    """`/components/schemas/ExecutionConfiguration` in the description."""

    multi_value: bool
    name: str
    values: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

ExecutionConfiguration._describe(
    m.required("multiValue", "multi_value", d.BOOLEAN),
    m.required("name", "name", d.TEXT),
    m.required("values", "values", d.ListOf(d.TEXT)),
)
