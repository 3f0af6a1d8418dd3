# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleCondition: /components/schemas/FindSampleCondition."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleCondition(m.Model):
    """`/components/schemas/FindSampleCondition` in the description."""

    field: str | None | Unset = UNSET
    match_mode: FindSampleConditionMatchMode | str | None | Unset = UNSET
    metadata_field: FieldId | None | Unset = UNSET
    values: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402
from .find_sample_condition_match_mode import FindSampleConditionMatchMode  # noqa: E402

FindSampleCondition._describe(
    m.optional("field", "field", d.TEXT, null=True),
    m.optional("matchMode", "match_mode", d.OneValueOf(FindSampleConditionMatchMode), null=True),
    m.optional("metadataField", "metadata_field", d.ModelOf(FieldId), null=True),
    m.required("values", "values", d.ListOf(d.TEXT)),
)
