# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleDateCondition: /components/schemas/FindSampleDateCondition."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleDateCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleDateCondition(m.Model):
    """`/components/schemas/FindSampleDateCondition` in the description."""

    after_date: str | None | Unset = UNSET
    before_date: str | None | Unset = UNSET
    field: str | None | Unset = UNSET
    metadata_field: FieldId | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402

FindSampleDateCondition._describe(
    m.optional("afterDate", "after_date", d.TEXT, null=True),
    m.optional("beforeDate", "before_date", d.TEXT, null=True),
    m.optional("field", "field", d.TEXT, null=True),
    m.optional("metadataField", "metadata_field", d.ModelOf(FieldId), null=True),
)
