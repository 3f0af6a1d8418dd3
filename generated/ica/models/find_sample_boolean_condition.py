# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleBooleanCondition: /components/schemas/FindSampleBooleanCondition."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleBooleanCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleBooleanCondition(Model):
    """`/components/schemas/FindSampleBooleanCondition` in the description."""

    field: str | None | Unset = UNSET
    metadata_field: Field2 | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_2 import Field2  # noqa: E402

FindSampleBooleanCondition._describe(
    optional("field", "field", TEXT, null=True),
    optional("metadataField", "metadata_field", ModelOf(Field2), null=True),
    optional("value", "value", TEXT, null=True),
)
