# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Job: /components/schemas/Job."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Job"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Job(Model):
    """`/components/schemas/Job` in the description."""

    additional_status_information: str | None | Unset = UNSET
    application: Application | None | Unset = UNSET
    bundle: Bundle | None | Unset = UNSET
    id: str
    owner: User
    project: Project | Unset = UNSET
    status: JobStatus | str
    subject_id: str
    subject_type: str
    time_created: datetime.datetime
    time_finished: datetime.datetime | None | Unset = UNSET
    time_started: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .application import Application  # noqa: E402
from .bundle import Bundle  # noqa: E402
from .job_status import JobStatus  # noqa: E402
from .project import Project  # noqa: E402
from .user import User  # noqa: E402

Job._describe(
    optional("additionalStatusInformation", "additional_status_information", TEXT, null=True),
    optional("application", "application", ModelOf(Application), null=True),
    optional("bundle", "bundle", ModelOf(Bundle), null=True),
    required("id", "id", TEXT),
    required("owner", "owner", ModelOf(User)),
    optional("project", "project", ModelOf(Project)),
    required("status", "status", OneValueOf(JobStatus)),
    required("subjectId", "subject_id", TEXT),
    required("subjectType", "subject_type", TEXT),
    required("timeCreated", "time_created", MOMENT),
    optional("timeFinished", "time_finished", MOMENT, null=True),
    optional("timeStarted", "time_started", MOMENT, null=True),
)
