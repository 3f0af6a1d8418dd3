# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Field: /components/schemas/Field."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Field"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Field(m.Model):
    """`/components/schemas/Field` in the description."""

    description: str | Unset = UNSET
    enumeration_values: list[str] | Unset = UNSET
    field_type: FieldFieldType | str | Unset = UNSET
    fields: list[Field | None] | Unset = UNSET
    filled_by_pipeline: bool | Unset = UNSET
    id: str
    multivalued: bool | Unset = UNSET
    name: str | Unset = UNSET
    required: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_field_type import FieldFieldType  # noqa: E402

Field._describe(
    m.optional("description", "description", d.TEXT),
    m.optional("enumerationValues", "enumeration_values", d.ListOf(d.TEXT)),
    m.optional("fieldType", "field_type", d.OneValueOf(FieldFieldType)),
    m.optional("fields", "fields", d.ListOf(d.Nullable(d.ModelOf(Field)))),
    m.optional("filledByPipeline", "filled_by_pipeline", d.BOOLEAN),
    m.required("id", "id", d.TEXT),
    m.optional("multivalued", "multivalued", d.BOOLEAN),
    m.optional("name", "name", d.TEXT),
    m.optional("required", "required", d.BOOLEAN),
)
