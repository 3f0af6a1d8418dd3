# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ChangedStatus: /components/schemas/ChangedStatus."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ChangedStatus"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ChangedStatus(m.Model):
    """`/components/schemas/ChangedStatus` in the description."""

    name: str | Unset = UNSET
    status: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ChangedStatus._describe(m.optional("name", "name", d.TEXT), m.optional("status", "status", d.TEXT), rest=d.ANY)
