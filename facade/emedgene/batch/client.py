"""Batches, as methods of Emedgene's clients."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ...client.base import Client
from ...client.workflow import workflow

if TYPE_CHECKING:
    from ...call.flows import Flow
    from ...progress import Progress
    from .running import FamilyCase


class Batches(Client):
    """What both clients do with batches."""

    @workflow
    def cases_from_csv(
        self,
        path: str | PathLike[str],
        *,
        results: str | PathLike[str] | None = None,
        check_only: bool = False,
        settle: float = 600.0,
        timeout: float = 600.0,
        on_progress: Progress | None = None,
    ) -> Flow[list[FamilyCase]]:
        """Create the cases of a batch in the vendor's own form of CSV, a family at a time, each exactly once.

        The whole file is checked first, then the server looks at each family without creating anything; where there is
        any fault, nothing is created. What came of each family is written to the file of results as soon as it is
        known. After a stop the same call goes on: families that have a `Case Id` are left alone, and a case whose
        answer was lost is looked for on the platform (by the `Batch Reference` that it was sent with, among its extra
        data) before it is sent again.

        Args:
            path: the file. Columns that the vendor's form does not have go with the case as extra data.
            results: the file of results, by default beside it as `<name>_results.csv`.
            check_only: whether to leave it at the checks.
            settle: seconds after which a case that was sent and cannot be found is taken for not made; as long as the
                platform may be at it, which may be minutes.
            timeout: seconds to wait for each answer to a case.
            on_progress: called with how many families are done and how many there are.

        Returns:
            For each family its case, or why the platform refused it.

        Raises:
            CsvFaults: the file, or what the server says of it, has faults; all of them, each with row and column.
            ValueError: it is no such file, or another run is at work on it.
            FileNotFoundError: there is no such file.
            PlatformError: the run stopped; the file of results says how far it came.

        Routes: POST /api/cases/v2/cases, GET /api/sample/, GET /api/storage/{storage_id}/fs/list, GET /api/test
        """
        from .running import Settings, cases_from_csv

        here = Path(path)
        written = Path(results) if results is not None else here.with_name(f"{here.stem}_results.csv")
        settings = Settings(check_only, settle, timeout)
        return cases_from_csv(self._core, self._options, here, written, settings, on_progress)
