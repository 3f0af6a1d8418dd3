# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ExecutionConfiguration: /components/schemas/ExecutionConfiguration."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ListOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ExecutionConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExecutionConfiguration(Model):
    """`/components/schemas/ExecutionConfiguration` in the description."""

    multi_value: bool
    name: str
    values: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

ExecutionConfiguration._describe(
    required("multiValue", "multi_value", BOOLEAN),
    required("name", "name", TEXT),
    required("values", "values", ListOf(TEXT)),
)
