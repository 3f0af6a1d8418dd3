# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/dockerImages/{imageId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.docker_image import DockerImage

OPERATION = op.operation(
    "getDockerImage",
    "get_docker_image",
    "docker_image",
    "GET",
    "/api/dockerImages/{imageId}",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("imageId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("DockerImage"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_docker_image(image_id: str) -> calls.Call[DockerImage]:
    """GET /api/dockerImages/{imageId} (v4).

    Arguments:
        image_id: str; path `imageId`, required.

    Returns:
        DockerImage.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (image_id,))
