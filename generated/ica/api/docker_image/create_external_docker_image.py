# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/dockerImages:createExternal (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateExternalDockerImageDict
    from ...models.create_external_docker_image import CreateExternalDockerImage
    from ...models.docker_image import DockerImage

OPERATION = op.operation(
    "createExternalDockerImage",
    "create_external_docker_image",
    "docker_image",
    "POST",
    "/api/dockerImages:createExternal",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    bodies=(op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("CreateExternalDockerImage"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("DockerImage"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_external_docker_image(
    *, body: CreateExternalDockerImage | CreateExternalDockerImageDict | abc.Mapping[str, Any]
) -> calls.Call[DockerImage]:
    """POST /api/dockerImages:createExternal (v4).

    Arguments:
        body: CreateExternalDockerImage, or a mapping with keys as on the wire (CreateExternalDockerImageDict). Sent
            as application/vnd.illumina.v4+json.

    Returns:
        DockerImage.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
