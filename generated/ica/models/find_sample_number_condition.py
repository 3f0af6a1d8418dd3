# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleNumberCondition: /components/schemas/FindSampleNumberCondition."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleNumberCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleNumberCondition(m.Model):
    """`/components/schemas/FindSampleNumberCondition` in the description."""

    field: str | None | Unset = UNSET
    lower_bound: str | None | Unset = UNSET
    metadata_field: FieldId | None | Unset = UNSET
    upper_bound: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402

FindSampleNumberCondition._describe(
    m.optional("field", "field", d.TEXT, null=True),
    m.optional("lowerBound", "lower_bound", d.TEXT, null=True),
    m.optional("metadataField", "metadata_field", d.ModelOf(FieldId), null=True),
    m.optional("upperBound", "upper_bound", d.TEXT, null=True),
)
