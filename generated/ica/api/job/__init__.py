# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_job as _get_job
    from . import get_jobs as _get_jobs
else:
    _get_job = Lazily(__name__, "get_job")
    _get_jobs = Lazily(__name__, "get_jobs")


class Job(Tag[M]):
    """All operations of the tag."""

    get_job = Method(_get_job.get_job)
    get_jobs = Paged(_get_jobs.get_jobs)


# Where views find it.
Api = Job
V4 = Job
V3 = Job
