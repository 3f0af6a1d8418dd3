# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/dockerImages (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.docker_image_list import DockerImageList

OPERATION = op.operation(
    "getDockerImages",
    "get_docker_images",
    "docker_image",
    "GET",
    "/api/dockerImages",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("DockerImageList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_docker_images() -> calls.Call[DockerImageList]:
    """GET /api/dockerImages (v4).

    Returns:
        DockerImageList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
