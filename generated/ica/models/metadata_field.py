# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataField: /components/schemas/MetadataField."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/MetadataField"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataField(m.Model):
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
    m.optional("fieldType", "field_type", d.OneValueOf(MetadataFieldFieldType)),
    m.optional("groupValues", "group_values", d.ListOf(d.ModelOf(MetadataField))),
    m.required("id", "id", d.TEXT),
    m.optional("index", "index", d.INTEGER),
    m.optional("name", "name", d.TEXT),
    m.optional("values", "values", d.ListOf(d.TEXT)),
)
