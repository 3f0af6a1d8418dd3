# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateMetadataFieldGroup: /components/schemas/UpdateMetadataFieldGroup."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateMetadataFieldGroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateMetadataFieldGroup(Model):
    """`/components/schemas/UpdateMetadataFieldGroup` in the description."""

    field_id: FieldId | None | Unset = UNSET
    field_name: str | None | Unset = UNSET
    index: int
    update_single_metadata_fields: list[UpdateSingleMetadataField]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402
from .update_single_metadata_field import UpdateSingleMetadataField  # noqa: E402

UpdateMetadataFieldGroup._describe(
    optional("fieldId", "field_id", ModelOf(FieldId), null=True),
    optional("fieldName", "field_name", TEXT, null=True),
    required("index", "index", INTEGER),
    required("updateSingleMetadataFields", "update_single_metadata_fields", ListOf(ModelOf(UpdateSingleMetadataField))),
)
