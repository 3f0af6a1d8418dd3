# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectList: /components/schemas/ProjectList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectList(Model):
    """`/components/schemas/ProjectList` in the description."""

    items: list[Project]


# The classes that this one names are imported after it is made: they may name it in turn.
from .project import Project  # noqa: E402

ProjectList._describe(required("items", "items", ListOf(ModelOf(Project))))
