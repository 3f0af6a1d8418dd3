# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisPrice: /components/schemas/AnalysisPrice."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisPrice"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisPrice(m.Model):
    """`/components/schemas/AnalysisPrice` in the description."""

    amount: float | Unset = UNSET
    currency: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisPrice._describe(m.optional("amount", "amount", d.NUMBER), m.optional("currency", "currency", d.TEXT))
