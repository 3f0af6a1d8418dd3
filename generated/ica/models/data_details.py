# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataDetails: /components/schemas/DataDetails."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataDetails(Model):
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
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    optional("creatorId", "creator_id", TEXT, null=True),
    required("dataType", "data_type", OneValueOf(DataDetailsDataType)),
    optional("fileSizeInBytes", "file_size_in_bytes", INTEGER, null=True),
    optional("format", "format", ModelOf(DataFormat), null=True),
    required("name", "name", TEXT),
    optional("objectETag", "object_e_tag", TEXT, null=True),
    required("owningProjectId", "owning_project_id", TEXT),
    optional("owningProjectName", "owning_project_name", TEXT, null=True),
    optional("path", "path", TEXT, null=True),
    optional("region", "region", ModelOf(Region)),
    optional("sequencingRun", "sequencing_run", ModelOf(SequencingRun), null=True),
    required("status", "status", OneValueOf(DataDetailsStatus)),
    optional("storedForTheFirstTimeAt", "stored_for_the_first_time_at", MOMENT, null=True),
    required("tags", "tags", ModelOf(DataTag)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("willBeArchivedAt", "will_be_archived_at", MOMENT, null=True),
    optional("willBeDeletedAt", "will_be_deleted_at", MOMENT, null=True),
)
