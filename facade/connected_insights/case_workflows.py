"""The workflows of Connected Insights with cases and their metadata, as methods of its clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from ..client.base import Client, Platform
from ..client.workflow import workflow
from .cases import SNOMED, Patience, patience_of
from .ids import Named

if TYPE_CHECKING:
    from generated.connected_insights.models.case import Case
    from generated.connected_insights.models.case_summary import CaseSummary

    from ..call.flows import Flow
    from ..progress import Progress
    from .metadata import MetadataFile


class _ConnectedInsights(Platform):
    name = "connected_insights"
    title = "Connected Insights"
    package = "generated.connected_insights"
    base_url = ""


class CaseWorkflows(Client):
    """Cases read, given a disease, waited for and deleted; files with their metadata uploaded and followed."""

    _platform = _ConnectedInsights

    @workflow
    def get_case(
        self,
        case: Named,
        *,
        direct_identifiers: bool = False,
        qc_overview_metrics: bool = False,
        accept_language: str | None = None,
    ) -> Flow[Case]:
        """A case with everything that belongs to it.

        Args:
            case: a case, or the platform's id of it, which is not its display id; see `find_case`.
            direct_identifiers: whether the persons' names and dates come too. These are health data.
            qc_overview_metrics: whether the overview of quality comes too.
            accept_language: the language of this answer.

        Raises:
            NotFound: there is no such case in this workgroup.

        Routes: GET /crs/api/v2/cases/{caseId}
        """
        from .cases import get_case

        return get_case(self._core, self._options, case, direct_identifiers, qc_overview_metrics, accept_language)

    @workflow
    def find_case(self, display_id: str) -> Flow[CaseSummary]:
        """The one case that has a display id; the search of the platform also finds those of which it is a part.

        Args:
            display_id: the id that people gave to the case, in this very spelling.

        Raises:
            ValueError: there is no such case in this workgroup, or there are several; the message has their ids.

        Routes: GET /crs/api/v1/cases/search
        """
        from .searching import find_case

        return find_case(self._core, self._options, display_id)

    @workflow
    def set_disease(
        self,
        case: Named,
        disease_id: str,
        name: str,
        *,
        ontology: str = SNOMED,
        wait: bool = True,
        patience: Patience | float | None = None,
        ready: Callable[[Case], object] | None = None,
        on_progress: Callable[[Case], object] | None = None,
        accept_language: str | None = None,
    ) -> Flow[Case]:
        """Give a case a disease, or another one, and wait until the case is ready for interpretation again.

        Args:
            case: a case, or its id.
            disease_id: the number of the disease in SNOMED CT, such as `254837009`.
            name: the name of the disease.
            ontology: what the number is of.
            wait: False to come back at once, while the platform may still be at work.
            patience: how long to wait: the most seconds, or a `Patience`; by default an hour.
            ready: says of a case whether it is ready, where its status and subState do not tell.
            on_progress: called with the case as it was seen at each look.
            accept_language: the language of the answers.

        Returns:
            The case as it was seen last.

        Raises:
            ValueError: the disease has no number or no name.
            NotFound: there is no such case.
            ProcessingFailed: the platform was not able to process the case.
            Timeout: the case was not ready in time. The disease is set.

        Routes: PUT /crs/api/v1/cases/{caseId}/diseases, GET /crs/api/v2/cases/{caseId}
        """
        from .cases import set_disease

        return set_disease(
            self._core,
            self._options,
            case,
            {"externalid": disease_id, "ontologytype": ontology, "name": name},
            wait=wait,
            ready=ready,
            patience=patience_of(patience),
            on_progress=on_progress,
            language=accept_language,
        )

    @workflow
    def wait_until_ready(
        self,
        case: Named,
        *,
        patience: Patience | float | None = None,
        ready: Callable[[Case], object] | None = None,
        on_progress: Callable[[Case], object] | None = None,
    ) -> Flow[Case]:
        """Wait until the platform is no longer at work on a case.

        Args:
            case: a case, or its id.
            patience: how long to wait: the most seconds, or a `Patience`; by default an hour.
            ready: says of a case whether it is ready, where its status and subState do not tell.
            on_progress: called with the case as it was seen at each look.

        Returns:
            The case as it was seen last.

        Raises:
            NotFound: there is no such case.
            ProcessingFailed: the platform was not able to process the case.
            Timeout: the case was not ready in time.

        Routes: GET /crs/api/v2/cases/{caseId}
        """
        from .cases import wait_until_ready

        return wait_until_ready(
            self._core,
            self._options,
            case,
            ready=ready,
            patience=patience_of(patience),
            on_progress=on_progress,
        )

    @workflow
    def delete_case(self, case: Named, *, force: bool = False, accept_language: str | None = None) -> Flow[None]:
        """Delete a case.

        Args:
            case: a case, or its id.
            force: whether it is deleted whatever its state.
            accept_language: the language of an error.

        Raises:
            NotFound: there is no such case.

        Routes: DELETE /crs/api/v1/cases/{caseId}
        """
        from .cases import delete_case

        return delete_case(self._core, self._options, case, force, accept_language)

    @workflow
    def upload_metadata(
        self,
        paths: str | PathLike[str] | Iterable[str | PathLike[str]],
        *,
        progress: Progress | None = None,
        accept_language: str | None = None,
    ) -> Flow[list[MetadataFile]]:
        """Upload files with metadata of cases, checked before a byte is sent and never held in memory.

        Args:
            paths: 1 to 5 CSV files of at most 10 MB each and 50 MB together (a megabyte is 1,048,576 bytes).
            progress: called with how many bytes of all files were sent, and how many there are.
            accept_language: the language of the answer.

        Returns:
            The files with the platform's ids, in the order in which they were given; see `follow_metadata`.

        Raises:
            FileNotFoundError: a file is not there; the message names all of those.
            ValueError: the platform would not take the files; the message says everything that is wrong.
            TransferFailed: a file was written to while it was sent. Nothing was uploaded.
            BadRequest: the platform does not take them.

        Routes: POST /crs/api/v2/custom-case-data/files
        """
        from .metadata import checked_paths, upload_metadata

        return upload_metadata(self._core, self._options, checked_paths(paths), progress, accept_language)

    @workflow
    def metadata_status(self, file: Named) -> Flow[str]:
        """The status of an uploaded file, as the platform spells it.

        Args:
            file: what `upload_metadata` gave of it, or its id.

        Raises:
            NotFound: there is no such file.
            DecodeError: the answer has no status.

        Routes: GET /crs/api/v1/custom-case-data/{fileId}/status
        """
        from .metadata import metadata_status

        return metadata_status(self._core, self._options, file)

    @workflow
    def follow_metadata(
        self,
        files: MetadataFile | str | Sequence[MetadataFile | str],
        *,
        deadline: float = 3600.0,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[list[MetadataFile]]:
        """Wait until uploaded files are processed.

        Args:
            files: what `upload_metadata` gave or any of it, or ids of files.
            deadline: seconds after which to give up.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.
            on_progress: called with how many files are done, and how many there are.

        Returns:
            The files with their last status. What words the platform has for it is not documented: one that is not
            known to mean that it is at work ends the wait.

        Raises:
            ProcessingFailed: the status of a file says that it failed; `statuses` has those of all such files.
            Timeout: a file was not processed in time.

        Routes: GET /crs/api/v1/custom-case-data/{fileId}/status
        """
        from .metadata import follow_metadata

        return follow_metadata(
            self._core,
            self._options,
            files,
            deadline=deadline,
            first_pause=first_pause,
            longest_pause=longest_pause,
            on_progress=on_progress,
        )
