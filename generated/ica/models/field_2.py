# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Field2: /components/schemas/Field."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Field"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Field2(Model):
    """`/components/schemas/Field` in the description."""

    description: str | Unset = UNSET
    enumeration_values: list[str] | Unset = UNSET
    field_type: Field2FieldType | str | Unset = UNSET
    fields: list[Field2 | None] | Unset = UNSET
    filled_by_pipeline: bool | Unset = UNSET
    id: str
    multivalued: bool | Unset = UNSET
    name: str | Unset = UNSET
    required: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_2_field_type import Field2FieldType  # noqa: E402

Field2._describe(
    optional("description", "description", TEXT),
    optional("enumerationValues", "enumeration_values", ListOf(TEXT)),
    optional("fieldType", "field_type", OneValueOf(Field2FieldType)),
    optional("fields", "fields", ListOf(Nullable(ModelOf(Field2)))),
    optional("filledByPipeline", "filled_by_pipeline", BOOLEAN),
    required("id", "id", TEXT),
    optional("multivalued", "multivalued", BOOLEAN),
    optional("name", "name", TEXT),
    optional("required", "required", BOOLEAN),
)
