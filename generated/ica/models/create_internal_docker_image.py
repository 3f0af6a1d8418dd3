# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateInternalDockerImage: /components/schemas/CreateInternalDockerImage."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateInternalDockerImage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateInternalDockerImage(Model):
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
    optional("description", "description", TEXT, null=True),
    required("dockerDataId", "docker_data_id", TEXT),
    required("dockerDataProjectId", "docker_data_project_id", TEXT),
    required("name", "name", TEXT),
    required("regions", "regions", ListOf(TEXT)),
    required("type", "type", OneValueOf(CreateInternalDockerImageType)),
    required("version", "version", TEXT),
)
