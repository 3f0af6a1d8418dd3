# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectList: /components/schemas/ProjectList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectList(lists.Listing["Project"]):
    """`/components/schemas/ProjectList` in the description."""

    items: list[Project]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project import Project  # noqa: E402

ProjectList._describe(m.required("items", "items", d.ListOf(d.ModelOf(Project))), listing="items")
