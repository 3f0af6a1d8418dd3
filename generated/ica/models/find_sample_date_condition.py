# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleDateCondition: /components/schemas/FindSampleDateCondition."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleDateCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleDateCondition(Model):
    """`/components/schemas/FindSampleDateCondition` in the description."""

    after_date: str | None | Unset = UNSET
    before_date: str | None | Unset = UNSET
    field: str | None | Unset = UNSET
    metadata_field: FieldId | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402

FindSampleDateCondition._describe(
    optional("afterDate", "after_date", TEXT, null=True),
    optional("beforeDate", "before_date", TEXT, null=True),
    optional("field", "field", TEXT, null=True),
    optional("metadataField", "metadata_field", ModelOf(FieldId), null=True),
)
