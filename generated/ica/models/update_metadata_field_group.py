# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateMetadataFieldGroup: /components/schemas/UpdateMetadataFieldGroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateMetadataFieldGroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateMetadataFieldGroup(m.Model):
    """`/components/schemas/UpdateMetadataFieldGroup` in the description."""

    field_id: FieldId | None | Unset = UNSET
    field_name: str | None | Unset = UNSET
    index: int
    update_single_metadata_fields: list[UpdateSingleMetadataField]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_id import FieldId  # noqa: E402
from .update_single_metadata_field import UpdateSingleMetadataField  # noqa: E402

UpdateMetadataFieldGroup._describe(
    m.optional("fieldId", "field_id", d.ModelOf(FieldId), null=True),
    m.optional("fieldName", "field_name", d.TEXT, null=True),
    m.required("index", "index", d.INTEGER),
    m.required(
        "updateSingleMetadataFields", "update_single_metadata_fields", d.ListOf(d.ModelOf(UpdateSingleMetadataField))
    ),
)
