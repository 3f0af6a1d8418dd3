# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataLinkingBatch: /components/schemas/CreateProjectDataLinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataLinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataLinkingBatch(Model):
    """`/components/schemas/CreateProjectDataLinkingBatch` in the description."""

    items: list[CreateProjectDataLinkingBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_data_linking_batch_item import CreateProjectDataLinkingBatchItem  # noqa: E402

CreateProjectDataLinkingBatch._describe(required("items", "items", ListOf(ModelOf(CreateProjectDataLinkingBatchItem))))
