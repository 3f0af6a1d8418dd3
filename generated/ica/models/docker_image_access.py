# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageAccess: /components/schemas/DockerImageAccess."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/DockerImageAccess"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DockerImageAccess(Model):
    """`/components/schemas/DockerImageAccess` in the description."""

    console: bool
    web: bool


# The classes that this one names are imported after it is made: they may name it in turn.

DockerImageAccess._describe(required("console", "console", BOOLEAN), required("web", "web", BOOLEAN))
