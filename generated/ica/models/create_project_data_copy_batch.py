# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataCopyBatch: /components/schemas/CreateProjectDataCopyBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataCopyBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataCopyBatch(m.Model):
    """`/components/schemas/CreateProjectDataCopyBatch` in the description."""

    action_on_exist: str
    copy_instrument_info: bool
    copy_technical_tags: bool
    copy_user_tags: bool
    destination_folder_id: str | Unset = UNSET
    items: list[CreateProjectDataCopyBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_data_copy_batch_item import CreateProjectDataCopyBatchItem  # noqa: E402

CreateProjectDataCopyBatch._describe(
    m.required("actionOnExist", "action_on_exist", d.TEXT),
    m.required("copyInstrumentInfo", "copy_instrument_info", d.BOOLEAN),
    m.required("copyTechnicalTags", "copy_technical_tags", d.BOOLEAN),
    m.required("copyUserTags", "copy_user_tags", d.BOOLEAN),
    m.optional("destinationFolderId", "destination_folder_id", d.TEXT),
    m.required("items", "items", d.ListOf(d.ModelOf(CreateProjectDataCopyBatchItem))),
)
