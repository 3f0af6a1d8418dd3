# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatchItemRequest: /components/schemas/ProjectDataUpdateBatchItemRequest."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatchItemRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUpdateBatchItemRequest(Model):
    """`/components/schemas/ProjectDataUpdateBatchItemRequest` in the description."""

    data_id: str
    technical_tags: TagUpdate | None | Unset = UNSET
    user_tags: TagUpdate | None | Unset = UNSET
    will_be_archived_at: datetime.datetime | Unset = UNSET
    will_be_deleted_at: datetime.datetime | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .tag_update import TagUpdate  # noqa: E402

ProjectDataUpdateBatchItemRequest._describe(
    required("dataId", "data_id", TEXT),
    optional("technicalTags", "technical_tags", ModelOf(TagUpdate), null=True),
    optional("userTags", "user_tags", ModelOf(TagUpdate), null=True),
    optional("willBeArchivedAt", "will_be_archived_at", MOMENT),
    optional("willBeDeletedAt", "will_be_deleted_at", MOMENT),
)
