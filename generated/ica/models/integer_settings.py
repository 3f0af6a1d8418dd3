# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""IntegerSettings: /components/schemas/IntegerSettings."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, ListOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/IntegerSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IntegerSettings(Model):
    """`/components/schemas/IntegerSettings` in the description."""

    default_values: list[int] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

IntegerSettings._describe(optional("defaultValues", "default_values", ListOf(INTEGER)))
