# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/dockerImages:createInternal (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateInternalDockerImageDict
    from ...models.create_internal_docker_image import CreateInternalDockerImage
    from ...models.docker_image import DockerImage

OPERATION = op.operation(
    "createInternalDockerImage",
    "create_internal_docker_image",
    "docker_image",
    "POST",
    "/api/dockerImages:createInternal",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    bodies=(op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("CreateInternalDockerImage"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("DockerImage"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_internal_docker_image(
    *, body: CreateInternalDockerImage | CreateInternalDockerImageDict | abc.Mapping[str, Any]
) -> calls.Call[DockerImage]:
    """POST /api/dockerImages:createInternal (v4).

    Arguments:
        body: CreateInternalDockerImage, or a mapping with keys as on the wire (CreateInternalDockerImageDict). Sent
            as application/vnd.illumina.v4+json.

    Returns:
        DockerImage.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
