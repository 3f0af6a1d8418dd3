"""Emedgene's workflows, as methods of its clients; what they do is in the modules beside this one."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..client.base import Client, Platform
from ..client.clients import AsyncClient, SyncClient
from ..client.workflow import workflow
from .scanning import FINALIZED, Scan, is_finalized, since_when

if TYPE_CHECKING:
    from generated.emedgene.models.case import Case
    from generated.emedgene.models.case_payload import CasePayload
    from generated.emedgene.models.case_summary import CaseSummary
    from generated.emedgene.models.changed_preset_group import ChangedPresetGroup
    from generated.emedgene.models.changed_status import ChangedStatus
    from generated.emedgene.models.participants import Participants
    from generated.emedgene.models.phenotype import Phenotype
    from generated.emedgene.models.storage_provider import StorageProvider
    from generated.emedgene.models.tag import Tag
    from generated.emedgene.models.user import User
    from generated.emedgene.models.variant import Variant

    from ..call.flows import Flow
    from ..progress import Progress
    from .cases import CaseCreation, DryRun
    from .findings import ExportedVariant
    from .storage import Stored

_DAY = datetime.timedelta(hours=24)


class _Emedgene(Platform):
    name = "emedgene"
    title = "Emedgene"
    package = "generated.emedgene"
    base_url = ""


class Workflows(Client):
    """The workflows that are one for both clients."""

    _platform = _Emedgene

    @workflow
    def check_connection(self) -> Flow[int | None]:
        """Log in and read one case, to see whether address and credentials are right.

        Returns:
            How many cases these credentials may see, None where the server does not say it.

        Raises:
            LoginFailed: the credentials are refused.
            PlatformError: the server cannot be reached, or answers something else than Emedgene does.

        Routes: GET /api/test
        """
        from .cases import check_connection

        return check_connection(self._core, self._options)

    @workflow
    def create_case(
        self,
        case: CasePayload | Mapping[str, Any] | str | PathLike[str],
        *,
        dry_run: DryRun = "first",
        timeout: float = 600.0,
    ) -> Flow[CaseCreation]:
        """Create a case, after the server has looked at it without creating anything.

        Args:
            case: what `facade.emedgene.new_case` gives, a plain mapping, or the path of a JSON file.
            dry_run: `first` to let the server look at it first, `only` to leave it at that, `never` to do without.
            timeout: seconds to wait for each of the two answers; the server may look at the files.

        Returns:
            The name and status of the case, and both answers of the server.

        Raises:
            ValueError: the case could not be sent; the message lists all faults.
            FileNotFoundError: there is no such file.
            Unprocessable: the server refuses values; `fields` says which.
            ApiError: the server refuses the case for another reason.
            Timeout: no answer in time; where `may_be_done` is true, look for the case before trying again.

        Routes: POST /api/cases/v2/cases
        """
        from .cases import create_case

        return create_case(self._core, self._options, case, dry_run, timeout)

    @workflow
    def case_status(self, case_name: str) -> Flow[str]:
        """The status of a case, as the platform spells it.

        Args:
            case_name: the case, such as `EMG000000001`.

        Raises:
            NotFound: there is no such case.
            DecodeError: the answer has no status.

        Routes: GET /api/test/{case_name}
        """
        from .cases import case_status

        return case_status(self._core, self._options, case_name)

    @workflow
    def case_fields(self, case_name: str, *fields: str) -> Flow[Case]:
        """Some fields of a case; without any named, the whole case.

        Args:
            case_name: the case.
            fields: such as `status`, `participants`, `patients`.

        Returns:
            The case, in which fields that were not asked for are `UNSET`.

        Raises:
            NotFound: there is no such case.

        Routes: GET /api/test/{case_name}
        """
        from .cases import case_fields

        return case_fields(self._core, self._options, case_name, fields)

    @workflow
    def set_status(self, case_name: str, status: str) -> Flow[ChangedStatus]:
        """Give a case another status. The route is inferred.

        Args:
            case_name: the case.
            status: such as `finalized`, or one of the laboratory's own.

        Raises:
            NotFound: there is no such case, or no such route.
            ApiError: the server does not allow it.

        Routes: PUT /api/test/{case_name}/status
        """
        from .cases import set_status

        return set_status(self._core, self._options, case_name, status)

    @workflow
    def wait_for_status(
        self,
        case_name: str,
        wanted: str | Sequence[str],
        *,
        deadline: float = 86_400.0,
        first_pause: float = 10.0,
        longest_pause: float = 300.0,
        on_progress: Callable[[str], object] | None = None,
    ) -> Flow[str]:
        """Wait until a case has a status, or one of several, and return that.

        Args:
            case_name: the case.
            wanted: the status, or several; upper and lower case are the same.
            deadline: seconds after which to give up.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.
            on_progress: called with each status that was seen.

        Raises:
            Timeout: the case did not get there before the deadline.
            NotFound: there is no such case.

        Routes: GET /api/test/{case_name}
        """
        from .cases import wait_for_status

        return wait_for_status(
            self._core,
            self._options,
            case_name,
            wanted,
            deadline=deadline,
            first_pause=first_pause,
            longest_pause=longest_pause,
            on_progress=on_progress,
        )

    @workflow
    def add_preset_group(self, case_name: str, preset_group: str) -> Flow[ChangedPresetGroup]:
        """Add a preset group to a case. What is sent is inferred.

        Args:
            case_name: the case.
            preset_group: the name of the group, or its id as text.

        Raises:
            NotFound: there is no such case.
            ApiError: the server does not know the group.

        Routes: POST /api/test/{case_name}/preset_group
        """
        from .cases import add_preset_group

        return add_preset_group(self._core, self._options, case_name, preset_group)

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

    def finalized_cases(
        self, *, since: datetime.datetime | datetime.timedelta = _DAY, page_size: int | None = None
    ) -> Iterator[CaseSummary]:
        """Cases that are finalized and were changed since a moment, read page by page while they are iterated.

        Each is given once, and none is left out because others come, change or go meanwhile. What the server does not
        filter is filtered here. A case that does not say when it was changed is given too.

        Args:
            since: a moment with a time zone, or how long ago.
            page_size: cases to ask for at once.

        Raises:
            ValueError: the moment has no time zone.

        Routes: GET /api/test
        """
        moment = since_when(since)
        return (case for case in self._scanned(Scan(page_size, FINALIZED)) if is_finalized(case, moment))

    def _scanned(self, scan: Scan) -> Iterator[CaseSummary]:
        while scan.call is not None:
            yield from scan.cases(self._runner.answer(scan.call))

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

    async def finalized_cases(
        self, *, since: datetime.datetime | datetime.timedelta = _DAY, page_size: int | None = None
    ) -> AsyncIterator[CaseSummary]:
        """Cases that are finalized and were changed since a moment; see `SyncWorkflows.finalized_cases`."""
        moment = since_when(since)
        scan = Scan(page_size, FINALIZED)
        while scan.call is not None:
            for case in scan.cases(await self._runner.answer(scan.call)):
                if is_finalized(case, moment):
                    yield case

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


def _report(client: Any, case_name: str, report_type: str, report_id: int | str) -> Any:
    from generated.emedgene.api.reports.get_report import get_report

    return client._run("bytes", get_report(case_name, report_type, report_id))
