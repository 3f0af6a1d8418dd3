# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Bundle: /components/schemas/Bundle."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Bundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Bundle(m.Model):
    """`/components/schemas/Bundle` in the description."""

    categories: list[str | None] | None | Unset = UNSET
    id: str
    links: Links | None | Unset = UNSET
    metadata_model: MetadataModel | None | Unset = UNSET
    name: str
    owner_id: str
    region: Region
    release_version: str
    short_description: str | None | Unset = UNSET
    status: BundleStatus | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    version_comment: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_status import BundleStatus  # noqa: E402
from .links import Links  # noqa: E402
from .metadata_model import MetadataModel  # noqa: E402
from .region import Region  # noqa: E402

Bundle._describe(
    m.optional("categories", "categories", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("id", "id", d.TEXT),
    m.optional("links", "links", d.ModelOf(Links), null=True),
    m.optional("metadataModel", "metadata_model", d.ModelOf(MetadataModel), null=True),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("region", "region", d.ModelOf(Region)),
    m.required("releaseVersion", "release_version", d.TEXT),
    m.optional("shortDescription", "short_description", d.TEXT, null=True),
    m.required("status", "status", d.OneValueOf(BundleStatus)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("versionComment", "version_comment", d.TEXT, null=True),
)
