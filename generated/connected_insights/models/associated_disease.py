# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AssociatedDisease: /components/schemas/AssociatedDisease."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AssociatedDisease"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AssociatedDisease(m.Model):
    """`/components/schemas/AssociatedDisease` in the description."""

    external_id: str | None | Unset = UNSET
    synonym: list[str] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AssociatedDisease._describe(
    m.optional("externalId", "external_id", d.TEXT, null=True),
    m.optional("synonym", "synonym", d.ListOf(d.TEXT), null=True),
    rest=d.ANY,
)
