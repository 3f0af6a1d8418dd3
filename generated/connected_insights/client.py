# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""The tags of Connected Insights, in every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.views import M, View

if TYPE_CHECKING:
    from .api import analyses as _api_analyses
    from .api import audit_logs as _api_audit_logs
    from .api import case_comments as _api_case_comments
    from .api import case_metadata as _api_case_metadata
    from .api import cases as _api_cases
    from .api import custom_case_data as _api_custom_case_data
    from .api import disease_configs as _api_disease_configs
    from .api import files as _api_files
    from .api import reports as _api_reports
    from .api import test_definitions as _api_test_definitions
    from .api import workgroups as _api_workgroups

_PACKAGE = __name__.rpartition(".")[0]
_TAGS = (
    "analyses",
    "audit_logs",
    "case_comments",
    "case_metadata",
    "cases",
    "custom_case_data",
    "disease_configs",
    "files",
    "reports",
    "test_definitions",
    "workgroups",
)
VERSIONS: tuple[str, ...] = ()
# The hosts that single operations are at.
SERVERS: tuple[str, ...] = ()
# The releases of servers that the description was made of.
RELEASES: tuple[str, ...] = ()


class Api(View[M]):
    """Every operation."""

    _package = _PACKAGE
    _tags = _TAGS

    analyses: _api_analyses.Api[M]
    audit_logs: _api_audit_logs.Api[M]
    case_comments: _api_case_comments.Api[M]
    case_metadata: _api_case_metadata.Api[M]
    cases: _api_cases.Api[M]
    custom_case_data: _api_custom_case_data.Api[M]
    disease_configs: _api_disease_configs.Api[M]
    files: _api_files.Api[M]
    reports: _api_reports.Api[M]
    test_definitions: _api_test_definitions.Api[M]
    workgroups: _api_workgroups.Api[M]


Views = Api
