# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FieldList: /components/schemas/FieldList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf, Nullable
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/FieldList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FieldList(Model):
    """`/components/schemas/FieldList` in the description."""

    items: list[Field2 | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_2 import Field2  # noqa: E402

FieldList._describe(required("items", "items", ListOf(Nullable(ModelOf(Field2)))))
