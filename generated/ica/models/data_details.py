# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataDetails: /components/schemas/DataDetails."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataDetails(m.Model):
    """`/components/schemas/DataDetails` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    data_type: DataDetailsDataType | str
    file_size_in_bytes: int | None | Unset = UNSET
    format: DataFormat | None | Unset = UNSET
    name: str
    object_e_tag: str | None | Unset = UNSET
    owning_project_id: str
    owning_project_name: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    region: Region | Unset = UNSET
    sequencing_run: SequencingRun | None | Unset = UNSET
    status: DataDetailsStatus | str
    stored_for_the_first_time_at: datetime.datetime | None | Unset = UNSET
    tags: DataTag
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    will_be_archived_at: datetime.datetime | None | Unset = UNSET
    will_be_deleted_at: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .data_details_data_type import DataDetailsDataType  # noqa: E402
from .data_details_status import DataDetailsStatus  # noqa: E402
from .data_format import DataFormat  # noqa: E402
from .data_tag import DataTag  # noqa: E402
from .region import Region  # noqa: E402
from .sequencing_run import SequencingRun  # noqa: E402

DataDetails._describe(
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("creatorId", "creator_id", d.TEXT, null=True),
    m.required("dataType", "data_type", d.OneValueOf(DataDetailsDataType)),
    m.optional("fileSizeInBytes", "file_size_in_bytes", d.INTEGER, null=True),
    m.optional("format", "format", d.ModelOf(DataFormat), null=True),
    m.required("name", "name", d.TEXT),
    m.optional("objectETag", "object_e_tag", d.TEXT, null=True),
    m.required("owningProjectId", "owning_project_id", d.TEXT),
    m.optional("owningProjectName", "owning_project_name", d.TEXT, null=True),
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("region", "region", d.ModelOf(Region)),
    m.optional("sequencingRun", "sequencing_run", d.ModelOf(SequencingRun), null=True),
    m.required("status", "status", d.OneValueOf(DataDetailsStatus)),
    m.optional("storedForTheFirstTimeAt", "stored_for_the_first_time_at", d.MOMENT, null=True),
    m.required("tags", "tags", d.ModelOf(DataTag)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("willBeArchivedAt", "will_be_archived_at", d.MOMENT, null=True),
    m.optional("willBeDeletedAt", "will_be_deleted_at", d.MOMENT, null=True),
)
