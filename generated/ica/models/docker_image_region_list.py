# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageRegionList: /components/schemas/DockerImageRegionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DockerImageRegionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DockerImageRegionList(m.Model):
    """`/components/schemas/DockerImageRegionList` in the description."""

    region_ids: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

DockerImageRegionList._describe(m.required("regionIds", "region_ids", d.ListOf(d.TEXT)))
