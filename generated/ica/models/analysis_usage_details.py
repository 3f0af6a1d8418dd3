# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisUsageDetails: /components/schemas/AnalysisUsageDetails."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisUsageDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisUsageDetails(Model):
    """`/components/schemas/AnalysisUsageDetails` in the description."""

    price: AnalysisPrice | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_price import AnalysisPrice  # noqa: E402

AnalysisUsageDetails._describe(optional("price", "price", ModelOf(AnalysisPrice), null=True))
