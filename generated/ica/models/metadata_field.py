# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataField: /components/schemas/MetadataField."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MetadataField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataField(Model):
    """`/components/schemas/MetadataField` in the description."""

    field_type: MetadataFieldFieldType | str | Unset = UNSET
    group_values: list[MetadataField] | Unset = UNSET
    id: str
    index: int | Unset = UNSET
    name: str | Unset = UNSET
    values: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .metadata_field_field_type import MetadataFieldFieldType  # noqa: E402

MetadataField._describe(
    optional("fieldType", "field_type", OneValueOf(MetadataFieldFieldType)),
    optional("groupValues", "group_values", ListOf(ModelOf(MetadataField))),
    required("id", "id", TEXT),
    optional("index", "index", INTEGER),
    optional("name", "name", TEXT),
    optional("values", "values", ListOf(TEXT)),
)
