# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPagedList: /components/schemas/ProjectPagedList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectPagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPagedList(Model):
    """`/components/schemas/ProjectPagedList` in the description."""

    items: list[Project]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .project import Project  # noqa: E402

ProjectPagedList._describe(
    required("items", "items", ListOf(ModelOf(Project))),
    optional("nextPageToken", "next_page_token", TEXT, null=True),
    optional("remainingRecords", "remaining_records", INTEGER, null=True),
    optional("totalItemCount", "total_item_count", INTEGER, null=True),
)
