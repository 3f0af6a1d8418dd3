# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""IlmnRepoDockerImageRegion: /components/schemas/IlmnRepoDockerImageRegion."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/IlmnRepoDockerImageRegion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IlmnRepoDockerImageRegion(m.Model):
    """`/components/schemas/IlmnRepoDockerImageRegion` in the description."""

    region: RegionV4 | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .region_v4 import RegionV4  # noqa: E402

IlmnRepoDockerImageRegion._describe(m.optional("region", "region", d.ModelOf(RegionV4)))
