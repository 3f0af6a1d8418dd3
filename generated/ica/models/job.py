# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Job: /components/schemas/Job."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Job"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Job(m.Model):
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
    m.optional("additionalStatusInformation", "additional_status_information", d.TEXT, null=True),
    m.optional("application", "application", d.ModelOf(Application), null=True),
    m.optional("bundle", "bundle", d.ModelOf(Bundle), null=True),
    m.required("id", "id", d.TEXT),
    m.required("owner", "owner", d.ModelOf(User)),
    m.optional("project", "project", d.ModelOf(Project)),
    m.required("status", "status", d.OneValueOf(JobStatus)),
    m.required("subjectId", "subject_id", d.TEXT),
    m.required("subjectType", "subject_type", d.TEXT),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.optional("timeFinished", "time_finished", d.MOMENT, null=True),
    m.optional("timeStarted", "time_started", d.MOMENT, null=True),
)
