# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionListV4: /components/schemas/ProjectPermissionListV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermissionListV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermissionListV4(lists.Listing["ProjectPermissionV4"]):
    """`/components/schemas/ProjectPermissionListV4` in the description."""

    items: list[ProjectPermissionV4]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_permission_v4 import ProjectPermissionV4  # noqa: E402

ProjectPermissionListV4._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(ProjectPermissionV4))), listing="items"
)
