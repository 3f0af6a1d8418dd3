# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectSamplePagedList: /components/schemas/ProjectSamplePagedList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ListOf, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectSamplePagedList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectSamplePagedList(Model):
    """`/components/schemas/ProjectSamplePagedList` in the description."""

    items: list[ProjectSample]
    next_page_token: str | None | Unset = UNSET
    remaining_records: int | None | Unset = UNSET
    total_item_count: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_sample import ProjectSample  # noqa: E402

ProjectSamplePagedList._describe(
    required("items", "items", ListOf(ModelOf(ProjectSample))),
    optional("nextPageToken", "next_page_token", TEXT, null=True),
    optional("remainingRecords", "remaining_records", INTEGER, null=True),
    optional("totalItemCount", "total_item_count", INTEGER, null=True),
)
