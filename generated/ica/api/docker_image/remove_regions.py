# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/dockerImages/{imageId}:removeRegions (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import DockerImageRegionListDict
    from ...models.docker_image_region_list import DockerImageRegionList

OPERATION = op.operation(
    "removeRegions",
    "remove_regions",
    "docker_image",
    "POST",
    "/api/dockerImages/{imageId}:removeRegions",
    version="v4",
    versions=("v4",),
    accept="application/problem+json",
    parameters=(op.path("imageId"),),
    bodies=(op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("DockerImageRegionList"))),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def remove_regions(
    image_id: str, *, body: DockerImageRegionList | DockerImageRegionListDict | abc.Mapping[str, Any]
) -> calls.Call[None]:
    """POST /api/dockerImages/{imageId}:removeRegions (v4).

    Arguments:
        image_id: str; path `imageId`, required.
        body: DockerImageRegionList, or a mapping with keys as on the wire (DockerImageRegionListDict). Sent as
            application/vnd.illumina.v4+json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (image_id,), body)
