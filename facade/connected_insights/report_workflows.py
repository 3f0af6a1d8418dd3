"""The workflows of Connected Insights that read reports item by item or save them, as methods of its clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..client.clients import AsyncClient, SyncClient
from ..client.needs import served
from ..errors import ApiError, NotFound
from .ids import Named, id_of
from .reports import VARIANTS, Entries, Form, forms, is_other_form, pdf_call, report_id_of, target, variant

if TYPE_CHECKING:
    from generated.connected_insights.models.report_variant import ReportVariant

    from ..progress import Progress


class SyncReports(SyncClient):
    """What is read item by item or saved, blocking."""

    @served
    def report_variants(self, case: Named) -> Iterator[ReportVariant]:
        """The variants of a report, one after the other while it comes: the report is never held whole.

        Args:
            case: a case, or its id.

        Raises:
            NotFound: there is no such case, or it has no report yet.
            TransferFailed: what comes is no JSON.
            DecodeError: the client is strict, and a variant differs from the description.

        Routes: GET /drs/v1/draftreport/case/{caseId}/reportjson, else GET /drs/v1/draftreport/case/{caseId}/json
        """
        return (variant(self._core, self._options, entry) for entry in self.report_entries(case, VARIANTS))

    @served
    def report_entries(self, case: Named, where: str) -> Iterator[Any]:
        """The entries of any list in a report as plain JSON, one after the other while it comes.

        Args:
            case: a case, or its id.
            where: the place of the entries in the words of the library ijson: names with dots, and `item` for what is
                in a list, such as `preferredQcMetrics.item`.

        Raises:
            NotFound: there is no such case, or it has no report yet.
            TransferFailed: what comes is no JSON.

        Routes: GET /drs/v1/draftreport/case/{caseId}/reportjson, else GET /drs/v1/draftreport/case/{caseId}/json
        """
        usual, other = forms(case, where)
        try:
            yield from self._entries(usual)
        except ApiError as error:
            if not is_other_form(error):
                raise
            first = error
        else:
            return
        try:
            yield from self._entries(other)
        except NotFound:
            raise first from None

    def _entries(self, form: Form) -> Iterator[Any]:
        entries = Entries(form)
        for piece in self._run("bytes", form.call).stream():
            yield from entries.fed(piece)
        yield from entries.fed(b"")

    @served
    def save_report(self, case: Named, path: str | PathLike[str], progress: Progress | None = None) -> Path:
        """Save the report of a case to a file, as the JSON that comes: bare, or from some servers in an envelope.

        Args:
            case: a case, or its id.
            path: the file, or a folder in which it is called after the case.
            progress: called with how many bytes there are, and how many there will be.

        Returns:
            The file.

        Raises:
            NotFound: there is no such case, or it has no report yet.

        Routes: GET /drs/v1/draftreport/case/{caseId}/reportjson, else GET /drs/v1/draftreport/case/{caseId}/json
        """
        usual, other = forms(case)
        file = target(path, f"{id_of(case)}.json")
        saved: Path
        try:
            saved = self._run("bytes", usual.call).save(file, progress)
            return saved
        except ApiError as error:
            if not is_other_form(error):
                raise
            first = error
        try:
            saved = self._run("bytes", other.call).save(file, progress)
        except NotFound:
            raise first from None
        return saved

    @served
    def save_report_pdf(
        self,
        case: Named,
        path: str | PathLike[str],
        *,
        subject_report_id: str | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Save a report of a case as PDF.

        Args:
            case: a case that was processed and is active, or its id.
            path: the file, or a folder in which it is called after the report's id.
            subject_report_id: which report; `case_subjects[].report_types[].id` of a case. Not needed if there is one.
            progress: called with how many bytes there are, and how many there will be.

        Returns:
            The file.

        Raises:
            ValueError: the case has no report, or several; the message has their ids.
            NotFound: there is no such case or report.

        Routes: GET /drs/v1/draftreport/case/{caseId}/reports/{subjectReportId}/pdf
        """
        report_id = self._runner.run(report_id_of(self._core, self._options, case, subject_report_id))
        saved: Path = self._run("bytes", pdf_call(case, report_id)).save(target(path, f"{report_id}.pdf"), progress)
        return saved


class AsyncReports(AsyncClient):
    """What is read item by item or saved, awaited."""

    @served
    async def report_variants(self, case: Named) -> AsyncIterator[ReportVariant]:
        """The variants of a report; see `SyncReports.report_variants`."""
        async with aclosing(self.report_entries(case, VARIANTS)) as entries:
            async for entry in entries:
                yield variant(self._core, self._options, entry)

    @served
    async def report_entries(self, case: Named, where: str) -> AsyncGenerator[Any, None]:
        """The entries of any list in a report; see `SyncReports.report_entries`."""
        usual, other = forms(case, where)
        try:
            async with aclosing(self._entries(usual)) as entries:
                async for entry in entries:
                    yield entry
        except ApiError as error:
            if not is_other_form(error):
                raise
            first = error
        else:
            return
        try:
            async with aclosing(self._entries(other)) as entries:
                async for entry in entries:
                    yield entry
        except NotFound:
            raise first from None

    async def _entries(self, form: Form) -> AsyncGenerator[Any, None]:
        entries = Entries(form)
        async with aclosing(self._run("bytes", form.call).stream()) as pieces:
            async for piece in pieces:
                for entry in entries.fed(piece):
                    yield entry
        for entry in entries.fed(b""):
            yield entry

    @served
    async def save_report(self, case: Named, path: str | PathLike[str], progress: Progress | None = None) -> Path:
        """Save the report of a case to a file; see `SyncReports.save_report`."""
        usual, other = forms(case)
        file = target(path, f"{id_of(case)}.json")
        saved: Path
        try:
            saved = await self._run("bytes", usual.call).save(file, progress)
            return saved
        except ApiError as error:
            if not is_other_form(error):
                raise
            first = error
        try:
            saved = await self._run("bytes", other.call).save(file, progress)
        except NotFound:
            raise first from None
        return saved

    @served
    async def save_report_pdf(
        self,
        case: Named,
        path: str | PathLike[str],
        *,
        subject_report_id: str | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Save a report of a case as PDF; see `SyncReports.save_report_pdf`."""
        report_id = await self._runner.run(report_id_of(self._core, self._options, case, subject_report_id))
        call = pdf_call(case, report_id)
        saved: Path = await self._run("bytes", call).save(target(path, f"{report_id}.pdf"), progress)
        return saved
