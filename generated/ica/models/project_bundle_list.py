# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBundleList: /components/schemas/ProjectBundleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectBundleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBundleList(lists.Listing["ProjectBundle"]):
    """`/components/schemas/ProjectBundleList` in the description."""

    items: list[ProjectBundle]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_bundle import ProjectBundle  # noqa: E402

ProjectBundleList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ProjectBundle))), listing="items")
