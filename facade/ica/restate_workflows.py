"""Data deleted, archived and unarchived, as methods of ICA's clients; what they do is in `restating.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .many_client import DAY, ManyWorkflows, wait_of

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..progress import Progress
    from .batches import Wait
    from .many_client import Data
    from .outcomes import DataReport
    from .restating import Change


class RestateWorkflows(ManyWorkflows):
    """Files and folders whose state is changed, each by a call of its own, since the platform has no batches of it.

    They are named as for `copy_data`.
    """

    @workflow
    def delete_data(
        self,
        data: Data,
        *,
        project: str | None = None,
        wait: bool = True,
        check: bool = True,
        at_once: int = 8,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 60.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Delete files, and folders with everything in them, and wait until they are gone. It cannot be undone.

        Args:
            data: what to delete.
            project: the project of paths and ids.
            wait: whether to wait until they are gone, and not only until the platform has taken it on.
            check: whether it is an error where any fails.
            at_once: how many are asked for at once; the platform has no batches of this.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed, as what is linked; `report` says what became of each.
            DataTimeout: not all were gone before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:delete
        """
        from .restating import DELETE

        pauses = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._restated(data, project, DELETE, (at_once, wait), check, pauses)

    @workflow
    def archive_data(
        self,
        data: Data,
        *,
        project: str | None = None,
        wait: bool = True,
        check: bool = True,
        at_once: int = 8,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 60.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Archive files, and all files in folders, and wait until they are archived.

        Args:
            data: what to archive.
            project: the project of paths and ids.
            wait: whether to wait until they are archived, and not only until the platform has taken it on.
            check: whether it is an error where any fails.
            at_once: how many are asked for at once; the platform has no batches of this.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed; `report` says what became of each.
            DataTimeout: not all were archived before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:archive
        """
        from .restating import ARCHIVE

        pauses = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._restated(data, project, ARCHIVE, (at_once, wait), check, pauses)

    @workflow
    def unarchive_data(
        self,
        data: Data,
        *,
        project: str | None = None,
        wait: bool = True,
        check: bool = True,
        at_once: int = 8,
        deadline: float = 2 * DAY,
        first_pause: float = 1.0,
        longest_pause: float = 60.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Bring files, and all files in folders, back from the archive, and wait until they can be read.

        Args:
            data: what to unarchive.
            project: the project of paths and ids.
            wait: whether to wait until they are available, and not only until the platform has taken it on.
            check: whether it is an error where any fails.
            at_once: how many are asked for at once; the platform has no batches of this.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed; `report` says what became of each.
            DataTimeout: not all were available before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:unarchive
        """
        from .restating import UNARCHIVE

        pauses = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._restated(data, project, UNARCHIVE, (at_once, wait), check, pauses)

    def _restated(
        self, data: Data, project: str | None, change: Change, manner: tuple[int, bool], check: bool, wait: Wait
    ) -> Flow[DataReport]:
        from .restating import Manner, restate

        checked = Manner(*manner).checked()
        return self._report(project, check, lambda client: restate(client, data, change, checked, wait))
