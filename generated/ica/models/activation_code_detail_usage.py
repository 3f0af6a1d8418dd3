# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActivationCodeDetailUsage: /components/schemas/ActivationCodeDetailUsage."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ActivationCodeDetailUsage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivationCodeDetailUsage(m.Model):
    """`/components/schemas/ActivationCodeDetailUsage` in the description."""

    allowed_slots: int
    id: str
    project: Project | Unset = UNSET
    used_slots: int


# The classes that this one names are imported after it is made: they may name it in turn.
from .project import Project  # noqa: E402

ActivationCodeDetailUsage._describe(
    m.required("allowedSlots", "allowed_slots", d.INTEGER),
    m.required("id", "id", d.TEXT),
    m.optional("project", "project", d.ModelOf(Project)),
    m.required("usedSlots", "used_slots", d.INTEGER),
)
