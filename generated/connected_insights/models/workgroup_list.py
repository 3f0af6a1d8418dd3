# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkgroupList: /components/schemas/WorkgroupList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkgroupList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkgroupList(lists.Listing["WorkgroupRole"]):
    """`/components/schemas/WorkgroupList` in the description."""

    workgroup_roles: list[WorkgroupRole] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .workgroup_role import WorkgroupRole  # noqa: E402

WorkgroupList._describe(
    m.optional("workgroupRoles", "workgroup_roles", d.ListOf(d.ModelOf(WorkgroupRole)), null=True),
    rest=d.ANY,
    listing="workgroup_roles",
)
