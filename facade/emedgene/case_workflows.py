"""Emedgene's workflows with cases, as methods of its clients; what they do is in `cases.py`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from ..client.base import Client, Platform
from ..client.workflow import workflow

if TYPE_CHECKING:
    from generated.emedgene.models.case import Case
    from generated.emedgene.models.case_payload import CasePayload
    from generated.emedgene.models.changed_preset_group import ChangedPresetGroup
    from generated.emedgene.models.changed_status import ChangedStatus

    from ..call.flows import Flow
    from .cases import CaseCreation, DryRun


class _Emedgene(Platform):
    name = "emedgene"
    title = "Emedgene"
    package = "generated.emedgene"
    base_url = ""
    example_url = "https://HOST.emedgene.com"
    ways_to_log_in = "username= and password=, api_key=, or token="


class CaseWorkflows(Client):
    """Cases created, read, changed and waited for."""

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
    def case_fields(self, case_name: str, *fields: str | Sequence[str]) -> Flow[Case]:
        """Some fields of a case; without any named, the whole case.

        Args:
            case_name: the case.
            fields: such as `status`, `participants`, `patients`; one by one, or a list of them.

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
