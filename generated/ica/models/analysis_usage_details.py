# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisUsageDetails: /components/schemas/AnalysisUsageDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisUsageDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisUsageDetails(m.Model):
    """`/components/schemas/AnalysisUsageDetails` in the description."""

    price: AnalysisPrice | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_price import AnalysisPrice  # noqa: E402

AnalysisUsageDetails._describe(m.optional("price", "price", d.ModelOf(AnalysisPrice), null=True))
