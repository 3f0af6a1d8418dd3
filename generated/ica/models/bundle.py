# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Bundle: /components/schemas/Bundle."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Bundle"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Bundle(Model):
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
    optional("categories", "categories", ListOf(Nullable(TEXT)), null=True),
    required("id", "id", TEXT),
    optional("links", "links", ModelOf(Links), null=True),
    optional("metadataModel", "metadata_model", ModelOf(MetadataModel), null=True),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("region", "region", ModelOf(Region)),
    required("releaseVersion", "release_version", TEXT),
    optional("shortDescription", "short_description", TEXT, null=True),
    required("status", "status", OneValueOf(BundleStatus)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("versionComment", "version_comment", TEXT, null=True),
)
