# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionList: /components/schemas/ProjectPermissionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermissionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermissionList(lists.Listing["ProjectPermission"]):
    """`/components/schemas/ProjectPermissionList` in the description."""

    items: list[ProjectPermission]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_permission import ProjectPermission  # noqa: E402

ProjectPermissionList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ProjectPermission))), listing="items")
