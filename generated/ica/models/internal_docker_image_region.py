# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InternalDockerImageRegion: /components/schemas/InternalDockerImageRegion."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InternalDockerImageRegion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InternalDockerImageRegion(Model):
    """`/components/schemas/InternalDockerImageRegion` in the description."""

    region: RegionV4 | Unset = UNSET
    url: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .region_v4 import RegionV4  # noqa: E402

InternalDockerImageRegion._describe(
    optional("region", "region", ModelOf(RegionV4)), optional("url", "url", TEXT, null=True)
)
