# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateSingleMetadataField: /components/schemas/UpdateSingleMetadataField."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateSingleMetadataField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateSingleMetadataField(m.Model):
    """`/components/schemas/UpdateSingleMetadataField` in the description."""

    field_id: FieldId | None | Unset = UNSET
    field_name: str | None | Unset = UNSET
    values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402

UpdateSingleMetadataField._describe(
    m.optional("fieldId", "field_id", d.ModelOf(FieldId), null=True),
    m.optional("fieldName", "field_name", d.TEXT, null=True),
    m.optional("values", "values", d.ListOf(d.TEXT)),
)
