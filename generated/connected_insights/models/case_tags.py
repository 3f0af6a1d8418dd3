# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseTags: /components/schemas/CaseTags."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CaseTags"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseTags(m.Model):
    """`/components/schemas/CaseTags` in the description."""

    tags: list[str] | None


# The classes that this one names are imported after it is made: they may name it in turn.

CaseTags._describe(m.required("tags", "tags", d.ListOf(d.TEXT), null=True), rest=d.ANY)
