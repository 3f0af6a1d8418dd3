# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_base_connection_details as _create_base_connection_details
    from . import get_base_job as _get_base_job
    from . import get_base_jobs as _get_base_jobs
    from . import get_base_tables as _get_base_tables
    from . import load_data as _load_data
else:
    _create_base_connection_details = Lazily(__name__, "create_base_connection_details")
    _get_base_job = Lazily(__name__, "get_base_job")
    _get_base_jobs = Lazily(__name__, "get_base_jobs")
    _get_base_tables = Lazily(__name__, "get_base_tables")
    _load_data = Lazily(__name__, "load_data")


class ProjectBase(Tag[M]):
    """All operations of the tag."""

    create_base_connection_details = Method(_create_base_connection_details.create_base_connection_details)
    get_base_job = Method(_get_base_job.get_base_job)
    get_base_jobs = Paged(_get_base_jobs.get_base_jobs)
    get_base_tables = Method(_get_base_tables.get_base_tables)
    load_data = Method(_load_data.load_data)


# Where views find it.
Api = ProjectBase
V4 = ProjectBase
V3 = ProjectBase
