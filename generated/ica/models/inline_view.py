# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InlineView: /components/schemas/InlineView."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/InlineView"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InlineView(m.Model):
    """`/components/schemas/InlineView` in the description."""

    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

InlineView._describe(m.required("url", "url", d.TEXT))
