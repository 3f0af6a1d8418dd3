# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataCopyBatch: /components/schemas/CreateProjectDataCopyBatch."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataCopyBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataCopyBatch(Model):
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
    required("actionOnExist", "action_on_exist", TEXT),
    required("copyInstrumentInfo", "copy_instrument_info", BOOLEAN),
    required("copyTechnicalTags", "copy_technical_tags", BOOLEAN),
    required("copyUserTags", "copy_user_tags", BOOLEAN),
    optional("destinationFolderId", "destination_folder_id", TEXT),
    required("items", "items", ListOf(ModelOf(CreateProjectDataCopyBatchItem))),
)
