# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ActivationCodeDetailUsage: /components/schemas/ActivationCodeDetailUsage."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import INTEGER, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ActivationCodeDetailUsage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivationCodeDetailUsage(Model):
    """`/components/schemas/ActivationCodeDetailUsage` in the description."""

    allowed_slots: int
    id: str
    project: Project | Unset = UNSET
    used_slots: int


# The classes that this one names are imported after it is made: they may name it in turn.
from .project import Project  # noqa: E402

ActivationCodeDetailUsage._describe(
    required("allowedSlots", "allowed_slots", INTEGER),
    required("id", "id", TEXT),
    optional("project", "project", ModelOf(Project)),
    required("usedSlots", "used_slots", INTEGER),
)
