# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Upload: /components/schemas/Upload."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/Upload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Upload(m.Model):
    """`/components/schemas/Upload` in the description."""

    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

Upload._describe(m.required("url", "url", d.TEXT))
