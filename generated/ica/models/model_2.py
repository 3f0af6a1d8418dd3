# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Model2: /components/schemas/Model."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Model"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Model2(Model):
    """`/components/schemas/Model` in the description."""

    description: str | Unset = UNSET
    fields: list[Field2 | None] | Unset = UNSET
    id: str
    models: list[Model2] | Unset = UNSET
    name: str | Unset = UNSET
    state: Model2State | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field_2 import Field2  # noqa: E402
from .model_2_state import Model2State  # noqa: E402

Model2._describe(
    optional("description", "description", TEXT),
    optional("fields", "fields", ListOf(Nullable(ModelOf(Field2)))),
    required("id", "id", TEXT),
    optional("models", "models", ListOf(ModelOf(Model2))),
    optional("name", "name", TEXT),
    optional("state", "state", OneValueOf(Model2State)),
)
