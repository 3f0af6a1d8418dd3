# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceDataList: /components/schemas/ReferenceDataList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ReferenceDataList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceDataList(m.Model):
    """`/components/schemas/ReferenceDataList` in the description."""

    items: list[ReferenceData]


# The classes that this one names are imported after it is made: they may name it in turn.
from .reference_data import ReferenceData  # noqa: E402

ReferenceDataList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ReferenceData))))
