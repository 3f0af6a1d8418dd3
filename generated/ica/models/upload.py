# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Upload: /components/schemas/Upload."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/Upload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Upload(Model):
    """`/components/schemas/Upload` in the description."""

    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

Upload._describe(required("url", "url", TEXT))
