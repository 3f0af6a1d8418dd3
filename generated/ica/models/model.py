# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Model: /components/schemas/Model."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Model"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Model(m.Model):
    """`/components/schemas/Model` in the description."""

    description: str | Unset = UNSET
    fields: list[Field | None] | Unset = UNSET
    id: str
    models: list[Model] | Unset = UNSET
    name: str | Unset = UNSET
    state: ModelState | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .field import Field  # noqa: E402
from .model_state import ModelState  # noqa: E402

Model._describe(
    m.optional("description", "description", d.TEXT),
    m.optional("fields", "fields", d.ListOf(d.Nullable(d.ModelOf(Field)))),
    m.required("id", "id", d.TEXT),
    m.optional("models", "models", d.ListOf(d.ModelOf(Model))),
    m.optional("name", "name", d.TEXT),
    m.optional("state", "state", d.OneValueOf(ModelState)),
)
