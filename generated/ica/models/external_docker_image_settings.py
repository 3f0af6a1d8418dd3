# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ExternalDockerImageSettings: /components/schemas/ExternalDockerImageSettings."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ExternalDockerImageSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExternalDockerImageSettings(Model):
    """`/components/schemas/ExternalDockerImageSettings` in the description."""

    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

ExternalDockerImageSettings._describe(required("url", "url", TEXT))
