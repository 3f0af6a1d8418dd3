# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateSingleMetadataField: /components/schemas/UpdateSingleMetadataField."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateSingleMetadataField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateSingleMetadataField(Model):
    """`/components/schemas/UpdateSingleMetadataField` in the description."""

    field_id: FieldId | None | Unset = UNSET
    field_name: str | None | Unset = UNSET
    values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402

UpdateSingleMetadataField._describe(
    optional("fieldId", "field_id", ModelOf(FieldId), null=True),
    optional("fieldName", "field_name", TEXT, null=True),
    optional("values", "values", ListOf(TEXT)),
)
