# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatchItemRequest: /components/schemas/ProjectDataUpdateBatchItemRequest."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatchItemRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataUpdateBatchItemRequest(m.Model):
    """`/components/schemas/ProjectDataUpdateBatchItemRequest` in the description."""

    data_id: str
    technical_tags: TagUpdate | None | Unset = UNSET
    user_tags: TagUpdate | None | Unset = UNSET
    will_be_archived_at: datetime.datetime | Unset = UNSET
    will_be_deleted_at: datetime.datetime | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .tag_update import TagUpdate  # noqa: E402

ProjectDataUpdateBatchItemRequest._describe(
    m.required("dataId", "data_id", d.TEXT),
    m.optional("technicalTags", "technical_tags", d.ModelOf(TagUpdate), null=True),
    m.optional("userTags", "user_tags", d.ModelOf(TagUpdate), null=True),
    m.optional("willBeArchivedAt", "will_be_archived_at", d.MOMENT),
    m.optional("willBeDeletedAt", "will_be_deleted_at", d.MOMENT),
)
