# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag docker_image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import add_regions as _add_regions
    from . import create_external_docker_image as _create_external_docker_image
    from . import create_internal_docker_image as _create_internal_docker_image
    from . import get_docker_image as _get_docker_image
    from . import get_docker_images as _get_docker_images
    from . import remove_regions as _remove_regions
else:
    _add_regions = Lazily(__name__, "add_regions")
    _create_external_docker_image = Lazily(__name__, "create_external_docker_image")
    _create_internal_docker_image = Lazily(__name__, "create_internal_docker_image")
    _get_docker_image = Lazily(__name__, "get_docker_image")
    _get_docker_images = Lazily(__name__, "get_docker_images")
    _remove_regions = Lazily(__name__, "remove_regions")


class DockerImage(Tag[M]):
    """All operations of the tag."""

    add_regions = Method(_add_regions.add_regions)
    create_external_docker_image = Method(_create_external_docker_image.create_external_docker_image)
    create_internal_docker_image = Method(_create_internal_docker_image.create_internal_docker_image)
    get_docker_image = Method(_get_docker_image.get_docker_image)
    get_docker_images = Method(_get_docker_images.get_docker_images)
    remove_regions = Method(_remove_regions.remove_regions)


# Where views find it.
Api = DockerImage
V4 = DockerImage
V3 = DockerImage
