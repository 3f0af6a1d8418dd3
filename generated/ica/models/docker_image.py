# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImage: /components/schemas/DockerImage."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DockerImage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DockerImage(m.Model):
    """`/components/schemas/DockerImage` in the description."""

    bench_settings: BenchSettings | None | Unset = UNSET
    description: str | None | Unset = UNSET
    external_docker_image_settings: ExternalDockerImageSettings | None | Unset = UNSET
    id: str
    ilmn_repo_docker_image_settings: IlmnRepoDockerImageSettings | None | Unset = UNSET
    internal_docker_image_settings: InternalDockerImageSettings | None | Unset = UNSET
    name: str
    owner: UserIdentifier
    status: DockerImageStatus | str
    tenant: TenantIdentifier
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: DockerImageType | str
    version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .bench_settings import BenchSettings  # noqa: E402
from .docker_image_status import DockerImageStatus  # noqa: E402
from .docker_image_type import DockerImageType  # noqa: E402
from .external_docker_image_settings import ExternalDockerImageSettings  # noqa: E402
from .ilmn_repo_docker_image_settings import IlmnRepoDockerImageSettings  # noqa: E402
from .internal_docker_image_settings import InternalDockerImageSettings  # noqa: E402
from .tenant_identifier import TenantIdentifier  # noqa: E402
from .user_identifier import UserIdentifier  # noqa: E402

DockerImage._describe(
    m.optional("benchSettings", "bench_settings", d.ModelOf(BenchSettings), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional(
        "externalDockerImageSettings",
        "external_docker_image_settings",
        d.ModelOf(ExternalDockerImageSettings),
        null=True,
    ),
    m.required("id", "id", d.TEXT),
    m.optional(
        "ilmnRepoDockerImageSettings",
        "ilmn_repo_docker_image_settings",
        d.ModelOf(IlmnRepoDockerImageSettings),
        null=True,
    ),
    m.optional(
        "internalDockerImageSettings",
        "internal_docker_image_settings",
        d.ModelOf(InternalDockerImageSettings),
        null=True,
    ),
    m.required("name", "name", d.TEXT),
    m.required("owner", "owner", d.ModelOf(UserIdentifier)),
    m.required("status", "status", d.OneValueOf(DockerImageStatus)),
    m.required("tenant", "tenant", d.ModelOf(TenantIdentifier)),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(DockerImageType)),
    m.optional("version", "version", d.TEXT, null=True),
)
