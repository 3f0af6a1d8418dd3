# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Bytes, Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_report as _get_report
    from . import list_reports as _list_reports
else:
    _get_report = Lazily(__name__, "get_report")
    _list_reports = Lazily(__name__, "list_reports")


class Reports(Tag[M]):
    """All operations of the tag."""

    get_report = Bytes(_get_report.get_report)
    list_reports = Method(_list_reports.list_reports)


# Where views find it.
Api = Reports
