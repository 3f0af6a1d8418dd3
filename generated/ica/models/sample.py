# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sample: /components/schemas/Sample."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ListOf, ModelOf, Nullable, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Sample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(Model):
    """`/components/schemas/Sample` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str
    metadata: list[MetadataField]
    metadata_valid: bool
    name: str
    owner_id: str
    region: Region
    sequencing_runs: list[SequencingRun | None] | None | Unset = UNSET
    status: SampleStatus | str
    tags: SampleTag
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .metadata_field import MetadataField  # noqa: E402
from .region import Region  # noqa: E402
from .sample_status import SampleStatus  # noqa: E402
from .sample_tag import SampleTag  # noqa: E402
from .sequencing_run import SequencingRun  # noqa: E402

Sample._describe(
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    required("metadata", "metadata", ListOf(ModelOf(MetadataField))),
    required("metadataValid", "metadata_valid", BOOLEAN),
    required("name", "name", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("region", "region", ModelOf(Region)),
    optional("sequencingRuns", "sequencing_runs", ListOf(Nullable(ModelOf(SequencingRun))), null=True),
    required("status", "status", OneValueOf(SampleStatus)),
    required("tags", "tags", ModelOf(SampleTag)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
