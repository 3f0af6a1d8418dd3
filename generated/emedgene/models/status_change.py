# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StatusChange: /components/schemas/StatusChange."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/StatusChange"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StatusChange(m.Model):
    """`/components/schemas/StatusChange` in the description."""

    status: str


# The classes that this one names are imported after it is made: they may name it in turn.

StatusChange._describe(m.required("status", "status", d.TEXT))
