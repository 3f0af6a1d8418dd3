"""The workflows of Connected Insights, as methods of its clients; what they do is in the modules beside this one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from ..call.requests import zone_meant
from ..client.base import Client
from ..client.needs import served
from ..client.workflow import workflow
from .case_workflows import CaseWorkflows
from .ids import Named
from .report_workflows import AsyncReports, SyncReports
from .searching import AsyncExactList, AuditSearch, CaseSearch, ExactList, audit_call, search_call

if TYPE_CHECKING:
    from generated.connected_insights.models.audit_log_entry import AuditLogEntry
    from generated.connected_insights.models.case_summary import CaseSummary
    from generated.connected_insights.models.draft_report import DraftReport
    from generated.connected_insights.models.test_definition import TestDefinition
    from generated.runtime.pages import AsyncPager, Pager

    from ..call.flows import Flow
    from .workgroups import Workgroup


class Workflows(CaseWorkflows):
    """All workflows that are one for both clients."""

    @workflow
    def user_workgroups(self) -> Flow[list[Workgroup]]:
        """The workgroups that this login belongs to. None has to be chosen for it.

        Raises:
            LoginFailed: the platform does not say.

        Routes: GET /crs/api/v1/session/workgroups
        """
        from .login import workgroups_of

        return workgroups_of(self._core.credentials)

    @workflow
    def available_tests(self) -> Flow[list[TestDefinition]]:
        """The tests that cases can be made for.

        Routes: GET /tms/api/v1/testDefinitions
        """
        from .definitions import available_tests

        return available_tests(self._core, self._options)

    @workflow
    def find_test(self, name: str, version: str | None = None) -> Flow[TestDefinition]:
        """The one test that has a name.

        Args:
            name: its name, in this very spelling.
            version: its version, where there are several.

        Raises:
            ValueError: there is no such test, or there are several; the message says which there are.

        Routes: GET /tms/api/v1/testDefinitions
        """
        from .definitions import find_test

        return find_test(self._core, self._options, name, version)

    @workflow
    def get_report(self, case: Named) -> Flow[DraftReport]:
        """The report of a case.

        Args:
            case: a case, or its id.

        Raises:
            NotFound: there is no such case, or it has no report yet.

        Routes: GET /drs/v1/draftreport/case/{caseId}/reportjson, else GET /drs/v1/draftreport/case/{caseId}/json
        """
        from .reports import report

        return report(self._core, self._options, case)

    @workflow
    def case_data(self, case: Named) -> Flow[Any]:
        """The data of a case as the registry has it for reports: plain JSON, parsed from the text that it comes in.

        Args:
            case: a case, or its id.

        Raises:
            NotFound: there is no such case, or it has no report yet.
            DecodeError: there is no text, or it is no JSON.

        Routes: GET /crs/api/v1/cases/{caseId}/reports/json
        """
        from .reports import case_data

        return case_data(self._core, self._options, case)


class SyncWorkflows(SyncReports):
    """The workflows that are iterated or saved, blocking."""

    @served
    def search_cases(self, **asked: Unpack[CaseSearch]) -> Pager[CaseSummary]:
        """Cases that fit everything that is asked for, read page by page while they are iterated.

        Args:
            display_id: a part of what people call the case; `%` is any text.
            exact: only cases whose display id is exactly that; looked at here once more.
            id, external_sample_id: a part of the case's id, and of the id of one of its samples.
            tags: a part of one of its tags, or several such parts.
            status, analysis_id, disease_name: of the case, whole.
            created_after, created_before: moments with a time zone (`naive_datetimes=` of the client says it
                for those without); the platform takes whole seconds.
            order_by: `ASC` or `DESC`.
            release: which of the platform's two searches to use; `v1` is the documented one.
            page_size, limit, start, prefetch: as for all lists; `prefetch` pages are fetched ahead at once.
            accept_language: the language of the answers.

        Raises:
            ValueError: the platform would read something otherwise than it was meant.
            TypeError: there is no such argument.

        Routes: GET /crs/api/v1/cases/search, or GET /crs/api/v2/cases/search
        """
        exact, limit = asked.get("exact"), asked.get("limit")
        pager: Any = _paged(self, search_call, _whole(asked))
        return ExactList(pager, asked.get("display_id", ""), limit) if exact else pager

    @served
    def audit_log(self, **asked: Unpack[AuditSearch]) -> Pager[AuditLogEntry]:
        """What was done in the workgroup, read page by page while it is iterated. The platform takes its time.

        Args:
            case_id: a case, by its id or its display id.
            user: the e-mail address of who did it.
            entity_id, entity_types: what it was done to, such as `case` or `report`.
            event_name: such as `case.added`.
            since, until: moments with a time zone, as in `search_cases`, both included and in whole seconds.
            order_by: a column after `+` or `-`, such as `-createdDate`.
            page_size, limit, start, prefetch: as for all lists.
            accept_language: the language of the answers.

        Raises:
            ValueError: a moment has no time zone.
            TypeError: there is no such argument.

        Routes: GET /als/api/v1/auditlogs/search
        """
        pager: Pager[AuditLogEntry] = _paged(self, audit_call, asked)
        return pager


class AsyncWorkflows(AsyncReports):
    """The workflows that are iterated or saved, awaited."""

    @served
    def search_cases(self, **asked: Unpack[CaseSearch]) -> AsyncPager[CaseSummary]:
        """Cases that fit everything that is asked for; see `SyncWorkflows.search_cases`."""
        exact, limit = asked.get("exact"), asked.get("limit")
        pager: Any = _paged(self, search_call, _whole(asked))
        return AsyncExactList(pager, asked.get("display_id", ""), limit) if exact else pager

    @served
    def audit_log(self, **asked: Unpack[AuditSearch]) -> AsyncPager[AuditLogEntry]:
        """What was done in the workgroup; see `SyncWorkflows.audit_log`."""
        pager: AsyncPager[AuditLogEntry] = _paged(self, audit_call, asked)
        return pager


def _paged(client: Client, build: Callable[[Any], Any], asked: Any) -> Any:
    """The list that a client gives, with moments in the zone that its settings say."""
    with zone_meant(client._options):
        call = build(asked)
    return client._run("paged", call)


def _whole(asked: CaseSearch) -> CaseSearch:
    """What to ask the platform: a limit on exact matches does not count the others. Where there is one, any page may be
    the last that is wanted, and none is fetched ahead unless that is asked for."""
    if not asked.get("exact"):
        return asked
    found = asked.copy()
    if found.pop("limit", None) is not None:
        found.setdefault("prefetch", 0)
    return found
