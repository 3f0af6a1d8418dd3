# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataUpdateBatch: /components/schemas/CreateProjectDataUpdateBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataUpdateBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataUpdateBatch(m.Model):
    """`/components/schemas/CreateProjectDataUpdateBatch` in the description."""

    data_update_groups: list[DataUpdateGroup]


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_update_group import DataUpdateGroup  # noqa: E402

CreateProjectDataUpdateBatch._describe(
    m.required("dataUpdateGroups", "data_update_groups", d.ListOf(d.ModelOf(DataUpdateGroup)))
)
