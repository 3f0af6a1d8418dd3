# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""IlmnRepoDockerImageSettings: /components/schemas/IlmnRepoDockerImageSettings."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/IlmnRepoDockerImageSettings"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IlmnRepoDockerImageSettings(m.Model):
    """`/components/schemas/IlmnRepoDockerImageSettings` in the description."""

    global_url: str
    regions: list[IlmnRepoDockerImageRegion | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .ilmn_repo_docker_image_region import IlmnRepoDockerImageRegion  # noqa: E402

IlmnRepoDockerImageSettings._describe(
    m.required("globalUrl", "global_url", d.TEXT),
    m.optional("regions", "regions", d.ListOf(d.Nullable(d.ModelOf(IlmnRepoDockerImageRegion))), null=True),
)
