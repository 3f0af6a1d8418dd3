# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTableList: /components/schemas/ProjectBaseTableList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTableList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBaseTableList(lists.Listing["ProjectBaseTable | None"]):
    """`/components/schemas/ProjectBaseTableList` in the description."""

    items: list[ProjectBaseTable | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_base_table import ProjectBaseTable  # noqa: E402

ProjectBaseTableList._describe(
    m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(ProjectBaseTable)))), listing="items"
)
