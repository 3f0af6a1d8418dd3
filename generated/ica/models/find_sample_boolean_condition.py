# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleBooleanCondition: /components/schemas/FindSampleBooleanCondition."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/FindSampleBooleanCondition"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSampleBooleanCondition(m.Model):
    """`/components/schemas/FindSampleBooleanCondition` in the description."""

    field: str | None | Unset = UNSET
    metadata_field: Field | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field import Field  # noqa: E402

FindSampleBooleanCondition._describe(
    m.optional("field", "field", d.TEXT, null=True),
    m.optional("metadataField", "metadata_field", d.ModelOf(Field), null=True),
    m.optional("value", "value", d.TEXT, null=True),
)
