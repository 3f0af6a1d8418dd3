# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataUpdateBatch: /components/schemas/CreateProjectDataUpdateBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataUpdateBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataUpdateBatch(Model):
    """`/components/schemas/CreateProjectDataUpdateBatch` in the description."""

    data_update_groups: list[DataUpdateGroup]


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_update_group import DataUpdateGroup  # noqa: E402

CreateProjectDataUpdateBatch._describe(
    required("dataUpdateGroups", "data_update_groups", ListOf(ModelOf(DataUpdateGroup)))
)
