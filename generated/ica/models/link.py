# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Link: /components/schemas/Link."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/Link"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Link(Model):
    """`/components/schemas/Link` in the description."""

    name: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

Link._describe(required("name", "name", TEXT), required("url", "url", TEXT))
