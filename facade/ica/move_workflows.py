"""Data copied, moved and linked, as methods of ICA's clients; what they do is in `moving.py` and `linking.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .many_client import DAY, ManyWorkflows, wait_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..progress import Progress
    from .many_client import Data
    from .moving import OnExist
    from .outcomes import DataReport


class MoveWorkflows(ManyWorkflows):
    """Many files and folders at once.

    They are named by addresses (`icav2://PROJECT/path`), paths, ids, URNs or records, one or several. What is so
    already is told to be, so that each of these may be repeated. `project=` is the project of paths and ids, by default
    the client's `project_id`.
    """

    @workflow
    def copy_data(
        self,
        data: Data,
        to: str | ProjectData,
        *,
        project: str | None = None,
        on_exist: OnExist = "skip",
        tags: bool = True,
        instrument_info: bool = True,
        check: bool = True,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Copy files and folders into a folder, also of another project, in batches, and wait until they are copied.

        Files that are there with the same content are left alone, and of a folder that is there what it lacks is
        copied. A batch that runs already, as an earlier call asked for it, is waited for.

        Args:
            data: what to copy.
            to: the folder, made where it is not there; `icav2://PROJECT/` is the root of a project. A word
                alone is refused.
            project: the project of paths and ids.
            on_exist: what to do where another file of the name is there: `skip` lets it fail; `overwrite`; or
                `rename`, with which a repeated call makes one more copy of it.
            tags: whether copies get the tags of users, and the technical ones.
            instrument_info: whether copies get what is known of the instrument.
            check: whether it is an error where any fails.
            deadline: seconds after which to give up waiting; the platform goes on.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.
            on_progress: called with how many have ended and how many there are, at each look.

        Returns:
            What became of each, with the records of the copies.

        Raises:
            DataFailed: some failed; `report` says what became of each.
            DataTimeout: not all were copied before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, GET /api/jobs, POST /api/projects/{projectId}/dataCopyBatch, GET
        .../{batchId}/items, GET .../{batchId}, POST .../data:createFolder
        """
        from .moving import Manner, copy_data

        manner = Manner(on_exist, tags, instrument_info).checked()
        wait = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._report(project, check, lambda client: copy_data(client, data, to, manner, wait))

    @workflow
    def move_data(
        self,
        data: Data,
        to: str | ProjectData,
        *,
        project: str | None = None,
        check: bool = True,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Move files and folders into a folder, also of another project, in batches, and wait until they are there.

        What lies there already is left alone; so is what is no longer where an address or a record says, if something
        of its name lies there. A batch that runs already is waited for.

        Args:
            data: what to move.
            to: the folder, made where it is not there; `icav2://PROJECT/` is the root of a project. A word
                alone is refused.
            project: the project of paths and ids.
            check: whether it is an error where any fails.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Returns:
            What became of each, with their records; in another project they have other ids.

        Raises:
            DataFailed: some failed, as where their name is taken there; `report` says what became of each.
            DataTimeout: not all were moved before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, GET /api/jobs, POST /api/projects/{projectId}/dataMoveBatch, POST
        .../{batchId}/items:search, GET .../{batchId}, POST .../data:createFolder
        """
        from .moving import move_data

        wait = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._report(project, check, lambda client: move_data(client, data, to, wait))

    @workflow
    def link_data(
        self,
        data: Data,
        to: str,
        *,
        project: str | None = None,
        check: bool = True,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Link files and folders to another project, in batches, and wait until they are linked.

        Args:
            data: what to link.
            to: the project, by its id, its name or its address.
            project: the project of paths and ids in `data`.
            check: whether it is an error where any fails.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed, or were linked in part; `report` says what became of each.
            DataTimeout: not all were linked before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, GET /api/jobs, POST /api/projects/{projectId}/dataLinkingBatch, GET
        .../{batchId}/items, GET .../{batchId}
        """
        from .linking import link_data

        wait = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._report(project, check, lambda client: link_data(client, data, to, wait))

    @workflow
    def unlink_data(
        self,
        data: Data,
        *,
        project: str | None = None,
        check: bool = True,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Unlink files and folders, with everything in them, in batches, and wait until they are unlinked.

        Args:
            data: what to unlink, in the project that its address, or the list that it was met in, is of.
            project: the project of paths and ids.
            check: whether it is an error where any fails.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed, as what belongs to the project; `report` says what became of each.
            DataTimeout: not all were unlinked before the deadline; `report` says which.
            ValueError: something is no address.

        Routes: GET /api/projects/{projectId}/data, GET /api/jobs, POST /api/projects/{projectId}/dataUnlinkingBatch,
        GET .../{batchId}/items, GET .../{batchId}
        """
        from .linking import unlink_data

        wait = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._report(project, check, lambda client: unlink_data(client, data, wait))
