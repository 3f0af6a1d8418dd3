# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InternalDockerImageSettings: /components/schemas/InternalDockerImageSettings."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InternalDockerImageSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InternalDockerImageSettings(m.Model):
    """`/components/schemas/InternalDockerImageSettings` in the description."""

    regions: list[InternalDockerImageRegion | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .internal_docker_image_region import InternalDockerImageRegion  # noqa: E402

InternalDockerImageSettings._describe(
    m.optional("regions", "regions", d.ListOf(d.Nullable(d.ModelOf(InternalDockerImageRegion))), null=True)
)
