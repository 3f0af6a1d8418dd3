# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataList: /components/schemas/DataList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/DataList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataList(Model):
    """`/components/schemas/DataList` in the description."""

    items: list[Data]


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

DataList._describe(required("items", "items", ListOf(ModelOf(Data))))
