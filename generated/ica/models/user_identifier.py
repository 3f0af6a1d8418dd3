# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UserIdentifier: /components/schemas/UserIdentifier."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/UserIdentifier"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserIdentifier(m.Model):
    """`/components/schemas/UserIdentifier` in the description."""

    id: str


# The classes that this one names are imported after it is made: they may name it in turn.

UserIdentifier._describe(m.required("id", "id", d.TEXT))
