# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataMoveBatchItem: /components/schemas/CreateProjectDataMoveBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataMoveBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataMoveBatchItem(m.Model):
    """`/components/schemas/CreateProjectDataMoveBatchItem` in the description."""

    data_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateProjectDataMoveBatchItem._describe(m.required("dataId", "data_id", d.TEXT))
