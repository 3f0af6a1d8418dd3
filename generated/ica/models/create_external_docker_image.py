# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateExternalDockerImage: /components/schemas/CreateExternalDockerImage."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateExternalDockerImage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateExternalDockerImage(m.Model):
    """`/components/schemas/CreateExternalDockerImage` in the description."""

    description: str | None | Unset = UNSET
    name: str
    type: CreateExternalDockerImageType | str
    url: str
    version: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_external_docker_image_type import CreateExternalDockerImageType  # noqa: E402

CreateExternalDockerImage._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.required("type", "type", d.OneValueOf(CreateExternalDockerImageType)),
    m.required("url", "url", d.TEXT),
    m.required("version", "version", d.TEXT),
)
