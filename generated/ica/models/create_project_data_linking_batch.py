# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataLinkingBatch: /components/schemas/CreateProjectDataLinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataLinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataLinkingBatch(m.Model):
    """`/components/schemas/CreateProjectDataLinkingBatch` in the description."""

    items: list[CreateProjectDataLinkingBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_data_linking_batch_item import CreateProjectDataLinkingBatchItem  # noqa: E402

CreateProjectDataLinkingBatch._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CreateProjectDataLinkingBatchItem)))
)
