# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataMoveBatch: /components/schemas/CreateProjectDataMoveBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataMoveBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataMoveBatch(m.Model):
    """`/components/schemas/CreateProjectDataMoveBatch` in the description."""

    destination_folder_id: str | Unset = UNSET
    items: list[CreateProjectDataMoveBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_data_move_batch_item import CreateProjectDataMoveBatchItem  # noqa: E402

CreateProjectDataMoveBatch._describe(
    m.optional("destinationFolderId", "destination_folder_id", d.TEXT),
    m.required("items", "items", d.ListOf(d.ModelOf(CreateProjectDataMoveBatchItem))),
)
