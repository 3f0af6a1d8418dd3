# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageList: /components/schemas/DockerImageList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DockerImageList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DockerImageList(lists.Listing["DockerImage"]):
    """`/components/schemas/DockerImageList` in the description."""

    items: list[DockerImage]


# The classes that this one names are imported after it is made: they may name it in turn.
from .docker_image import DockerImage  # noqa: E402

DockerImageList._describe(m.required("items", "items", d.ListOf(d.ModelOf(DockerImage))), listing="items")
