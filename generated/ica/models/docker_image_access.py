# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageAccess: /components/schemas/DockerImageAccess."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DockerImageAccess"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DockerImageAccess(m.Model):
    """`/components/schemas/DockerImageAccess` in the description."""

    console: bool
    web: bool


# The classes that this one names are imported after it is made: they may name it in turn.

DockerImageAccess._describe(m.required("console", "console", d.BOOLEAN), m.required("web", "web", d.BOOLEAN))
