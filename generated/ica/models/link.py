# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Link: /components/schemas/Link."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/Link"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Link(m.Model):
    """`/components/schemas/Link` in the description."""

    name: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

Link._describe(m.required("name", "name", d.TEXT), m.required("url", "url", d.TEXT))
