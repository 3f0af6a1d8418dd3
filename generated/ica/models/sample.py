# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sample: /components/schemas/Sample."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Sample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sample(m.Model):
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
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("metadata", "metadata", d.ListOf(d.ModelOf(MetadataField))),
    m.required("metadataValid", "metadata_valid", d.BOOLEAN),
    m.required("name", "name", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("region", "region", d.ModelOf(Region)),
    m.optional("sequencingRuns", "sequencing_runs", d.ListOf(d.Nullable(d.ModelOf(SequencingRun))), null=True),
    m.required("status", "status", d.OneValueOf(SampleStatus)),
    m.required("tags", "tags", d.ModelOf(SampleTag)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
