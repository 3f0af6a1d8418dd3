# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTableList: /components/schemas/ProjectBaseTableList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf, Nullable
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTableList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBaseTableList(Model):
    """`/components/schemas/ProjectBaseTableList` in the description."""

    items: list[ProjectBaseTable | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_base_table import ProjectBaseTable  # noqa: E402

ProjectBaseTableList._describe(required("items", "items", ListOf(Nullable(ModelOf(ProjectBaseTable)))))
