# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag audit_logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import search_audit_logs as _search_audit_logs
else:
    _search_audit_logs = Lazily(__name__, "search_audit_logs")


class AuditLogs(Tag[M]):
    """All operations of the tag."""

    search_audit_logs = Paged(_search_audit_logs.search_audit_logs)


# Where views find it.
Api = AuditLogs
