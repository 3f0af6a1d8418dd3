# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""IlmnRepoDockerImageRegion: /components/schemas/IlmnRepoDockerImageRegion."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/IlmnRepoDockerImageRegion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IlmnRepoDockerImageRegion(Model):
    """`/components/schemas/IlmnRepoDockerImageRegion` in the description."""

    region: RegionV4 | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .region_v4 import RegionV4  # noqa: E402

IlmnRepoDockerImageRegion._describe(optional("region", "region", ModelOf(RegionV4)))
