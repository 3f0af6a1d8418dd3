# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceDataTypeList: /components/schemas/ReferenceDataTypeList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ReferenceDataTypeList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceDataTypeList(m.Model):
    """`/components/schemas/ReferenceDataTypeList` in the description."""

    items: list[ReferenceDataType]


# The classes that this one names are imported after it is made: they may name it in turn.
from .reference_data_type import ReferenceDataType  # noqa: E402

ReferenceDataTypeList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ReferenceDataType))))
