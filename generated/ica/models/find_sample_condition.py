# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleCondition: /components/schemas/FindSampleCondition."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleCondition(Model):
    """`/components/schemas/FindSampleCondition` in the description."""

    field: str | None | Unset = UNSET
    match_mode: FindSampleConditionMatchMode | str | None | Unset = UNSET
    metadata_field: FieldId | None | Unset = UNSET
    values: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402
from .find_sample_condition_match_mode import FindSampleConditionMatchMode  # noqa: E402

FindSampleCondition._describe(
    optional("field", "field", TEXT, null=True),
    optional("matchMode", "match_mode", OneValueOf(FindSampleConditionMatchMode), null=True),
    optional("metadataField", "metadata_field", ModelOf(FieldId), null=True),
    required("values", "values", ListOf(TEXT)),
)
