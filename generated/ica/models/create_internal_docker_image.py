# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateInternalDockerImage: /components/schemas/CreateInternalDockerImage."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateInternalDockerImage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateInternalDockerImage(m.Model):
    """`/components/schemas/CreateInternalDockerImage` in the description."""

    description: str | None | Unset = UNSET
    docker_data_id: str
    docker_data_project_id: str
    name: str
    regions: list[str]
    type: CreateInternalDockerImageType | str
    version: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_internal_docker_image_type import CreateInternalDockerImageType  # noqa: E402

CreateInternalDockerImage._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.required("dockerDataId", "docker_data_id", d.TEXT),
    m.required("dockerDataProjectId", "docker_data_project_id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("regions", "regions", d.ListOf(d.TEXT)),
    m.required("type", "type", d.OneValueOf(CreateInternalDockerImageType)),
    m.required("version", "version", d.TEXT),
)
