# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateMetadata: /components/schemas/UpdateMetadata."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateMetadata"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateMetadata(m.Model):
    """`/components/schemas/UpdateMetadata` in the description."""

    update_metadata_field_groups: list[UpdateMetadataFieldGroup | None] | None | Unset = UNSET
    update_single_metadata_fields: list[UpdateSingleMetadataField] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .update_metadata_field_group import UpdateMetadataFieldGroup  # noqa: E402
from .update_single_metadata_field import UpdateSingleMetadataField  # noqa: E402

UpdateMetadata._describe(
    m.optional(
        "updateMetadataFieldGroups",
        "update_metadata_field_groups",
        d.ListOf(d.Nullable(d.ModelOf(UpdateMetadataFieldGroup))),
        null=True,
    ),
    m.optional(
        "updateSingleMetadataFields",
        "update_single_metadata_fields",
        d.ListOf(d.ModelOf(UpdateSingleMetadataField)),
        null=True,
    ),
)
