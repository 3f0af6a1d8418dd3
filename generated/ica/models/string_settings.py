# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StringSettings: /components/schemas/StringSettings."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StringSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StringSettings(m.Model):
    """`/components/schemas/StringSettings` in the description."""

    default_values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

StringSettings._describe(m.optional("defaultValues", "default_values", d.ListOf(d.TEXT)))
