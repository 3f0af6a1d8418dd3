# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InternalDockerImageRegion: /components/schemas/InternalDockerImageRegion."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InternalDockerImageRegion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InternalDockerImageRegion(m.Model):
    """`/components/schemas/InternalDockerImageRegion` in the description."""

    region: RegionV4 | Unset = UNSET
    url: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .region_v4 import RegionV4  # noqa: E402

InternalDockerImageRegion._describe(
    m.optional("region", "region", d.ModelOf(RegionV4)), m.optional("url", "url", d.TEXT, null=True)
)
