"""Emedgene's workflows, as methods of its clients; what they do is in the modules beside this one."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..client.clients import AsyncClient, SyncClient
from ..client.needs import served
from ..client.workflow import workflow
from .case_workflows import CaseWorkflows
from .scanning import FINALIZED, Scan, is_finalized, since_when

if TYPE_CHECKING:
    from generated.emedgene.models.case_summary import CaseSummary
    from generated.emedgene.models.participants import Participants
    from generated.emedgene.models.phenotype import Phenotype
    from generated.emedgene.models.storage_provider import StorageProvider
    from generated.emedgene.models.tag import Tag
    from generated.emedgene.models.user import User
    from generated.emedgene.models.variant import Variant

    from ..call.flows import Flow
    from ..progress import Progress
    from .findings import ExportedVariant
    from .storage import Stored

_DAY = datetime.timedelta(hours=24)


class Workflows(CaseWorkflows):
    """All workflows that are one for both clients."""

    @workflow
    def case_candidates(self, case_name: str) -> Flow[list[Variant]]:
        """The candidates and the tagged variants of a case.

        Args:
            case_name: the case.

        Raises:
            NotFound: there is no such case.

        Routes: GET /api/candidates/{case_name}
        """
        from .findings import candidates

        return candidates(self._core, self._options, case_name)

    @workflow
    def exported_variants(self, case_name: str, *tags: str) -> Flow[list[ExportedVariant]]:
        """The exported variants of a case, whichever of its two forms the server gives them in.

        Args:
            case_name: the case.
            tags: only variants with one of these tags, such as `in_report`; upper and lower case are the same.

        Raises:
            NotFound: there is no such case.

        Routes: GET /api/test/{case_name}/export
        """
        from .findings import exported

        return exported(self._core, self._options, case_name, tags)

    @workflow
    def variant_tags(self) -> Flow[list[Tag]]:
        """The tags that variants can have. The route is inferred.

        Routes: GET /api/tag/
        """
        from .findings import tags

        return tags(self._core, self._options)

    @workflow
    def users_by_email(self, emails: str | Sequence[str]) -> Flow[list[User]]:
        """The users with some e-mail addresses, in the same order.

        Args:
            emails: an address, or several; upper and lower case are the same.

        Raises:
            ValueError: an address is no user's; the message names all of those.

        Routes: GET /api/organization/users/
        """
        from .people import users_by_email

        return users_by_email(self._core, self._options, emails)

    @workflow
    def assign_participants(
        self, case_name: str, emails: str | Sequence[str], *, keep: bool = True
    ) -> Flow[Participants]:
        """Let users take part in a case. The route that does it is inferred.

        Args:
            case_name: the case.
            emails: the address of a user, or several.
            keep: whether those who take part already go on to.

        Returns:
            The numbers of all who take part now.

        Raises:
            ValueError: an address is no user's; then nothing was changed.
            NotFound: there is no such case, or no such route.

        Routes: GET /api/organization/users/, GET and PUT /api/test/{case_name}/participants
        """
        from .people import assign_participants

        return assign_participants(self._core, self._options, case_name, emails, keep)

    @workflow
    def storage_providers(self) -> Flow[list[StorageProvider]]:
        """Where files of samples can be; the `id` is what files name as their `storage_id`.

        Routes: GET /api/storage
        """
        from .storage import providers

        return providers(self._core, self._options)

    @workflow
    def browse(self, storage_id: int, path: str | None = None) -> Flow[list[Stored]]:
        """Everything in a folder of a storage provider.

        Args:
            storage_id: the provider.
            path: the folder, as the `path` of what was found before; None for the top.

        Raises:
            NotFound: there is no such provider or folder.

        Routes: GET /api/storage/{storage_id}/fs/list
        """
        from .storage import browse

        return browse(self._core, self._options, storage_id, path)

    @workflow
    def find_phenotypes(self, query: str, *, limit: int | None = 20) -> Flow[list[Phenotype]]:
        """Phenotypes by a piece of their name or by HPO id, ready to be given to a `Person`.

        Args:
            query: such as `seizure` or `HP:0001250`.
            limit: the highest number to give, None for all.

        Routes: GET /api/phenotype/
        """
        from .phenotypes import found_phenotypes

        return found_phenotypes(self._core, self._options, query, limit)


class SyncWorkflows(SyncClient):
    """The workflows that are iterated or saved, blocking."""

    @served
    def finalized_cases(
        self, *, since: datetime.datetime | datetime.timedelta = _DAY, page_size: int | None = None
    ) -> Iterator[CaseSummary]:
        """Cases that are finalized and were changed since a moment, read page by page while they are iterated.

        Each is given once, and none is left out because others come, change or go meanwhile. What the server does not
        filter is filtered here. A case that does not say when it was changed is given too.

        Args:
            since: a moment with a time zone (`naive_datetimes=` of the client says it for those without), or how long
                ago.
            page_size: cases to ask for at once.

        Raises:
            ValueError: the moment has no time zone.

        Routes: GET /api/test
        """
        moment = since_when(since, self._options)
        return (case for case in self._scanned(Scan(page_size, FINALIZED)) if is_finalized(case, moment))

    def _scanned(self, scan: Scan) -> Iterator[CaseSummary]:
        while scan.call is not None:
            yield from scan.cases(self._runner.answer(scan.call))

    @served
    def save_report(
        self,
        case_name: str,
        report_type: str,
        report_id: int | str,
        path: str | PathLike[str],
        progress: Progress | None = None,
    ) -> Path:
        """Save a report of a finalized case to a file.

        Args:
            case_name: the case.
            report_type: the kind of report, as `reports.list_reports` says.
            report_id: the report.
            path: the file here, or a folder to keep the platform's own name in, made safe.
            progress: called with bytes received and bytes in all (None where the server does not say).

        Returns:
            Where the file is.

        Raises:
            Conflict: the case is not finalized.
            NotFound: there is no such report.
            DecodeError: what came is a web page or JSON, and no report.

        Routes: GET /api/test/v2/{case_name}/reports/{report_type}/{report_id}
        """
        saved: Path = _report(self, case_name, report_type, report_id).save(path, progress)
        return saved


class AsyncWorkflows(AsyncClient):
    """The same, awaited."""

    @served
    async def finalized_cases(
        self, *, since: datetime.datetime | datetime.timedelta = _DAY, page_size: int | None = None
    ) -> AsyncIterator[CaseSummary]:
        """Cases that are finalized and were changed since a moment; see `SyncWorkflows.finalized_cases`."""
        moment = since_when(since, self._options)
        scan = Scan(page_size, FINALIZED)
        while scan.call is not None:
            for case in scan.cases(await self._runner.answer(scan.call)):
                if is_finalized(case, moment):
                    yield case

    @served
    async def save_report(
        self,
        case_name: str,
        report_type: str,
        report_id: int | str,
        path: str | PathLike[str],
        progress: Progress | None = None,
    ) -> Path:
        """Save a report of a finalized case to a file; see `SyncWorkflows.save_report`."""
        saved: Path = await _report(self, case_name, report_type, report_id).save(path, progress)
        return saved


def _report(client: Any, case_name: str, report_type: str, report_id: Any) -> Any:
    from generated.emedgene.api.reports.get_report import get_report

    return client._run("bytes", get_report(case_name, report_type, report_id))
