# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FieldList: /components/schemas/FieldList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/FieldList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FieldList(lists.Listing["Field | None"]):
    """`/components/schemas/FieldList` in the description."""

    items: list[Field | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .field import Field  # noqa: E402

FieldList._describe(m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(Field)))), listing="items")
