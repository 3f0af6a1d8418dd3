"""Tags of data, analyses and samples, as methods of ICA's clients; what they do is in `tagging.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..client.workflow import workflow
from .many_client import DAY, ManyWorkflows, wait_of

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..progress import Progress
    from .many_client import Data
    from .outcomes import DataReport
    from .tag_calls import TagKind, Tags
    from .taggable import Sort


class TagWorkflows(ManyWorkflows):
    """Tags, of one thing or of many files and folders."""

    @workflow
    def tag(
        self,
        thing: Any,
        add: Tags = (),
        *,
        remove: Tags = (),
        replace: Tags | None = None,
        kind: TagKind = "user",
        of: Sort | None = None,
        project: str | None = None,
        tries: int = 10,
    ) -> Flow[Any]:
        """Change the tags of a file, a folder, an analysis or a sample.

        They are read, changed, and written on the condition that nobody else wrote in between; where somebody did,
        they are read again and the same change is made to what is there then. Nothing is written where it is so
        already.

        Args:
            thing: what has the tags: an address, path, id or URN of data; the id or name of an analysis or a sample; or
                a record of any of them.
            add: a tag to add, or several.
            remove: a tag to take away, or several.
            replace: all tags of this kind, instead of those that are there, whoever wrote them.
            kind: which tags; `connector`, `run_input` and `run_output` are of data and samples (these have no
                `run_output`), `reference` of data and analyses.
            of: what a name or id is of: `data`, `analysis` or `sample`; records and addresses of data say it.
            project: its project, by its id or name; by default the client's `project_id`.
            tries: how often to write at the most, where others write all the time.

        Returns:
            The record as it is then: `ProjectData`, `AnalysisV4` (`AnalysisV3` under `api_version="v3"`) or
            `ProjectSample`.

        Raises:
            PreconditionFailed, Conflict: others wrote each of these times.
            NoSuchName, AmbiguousName: nothing, or not one thing alone, is called so.
            NotFound: there is nothing with this id.
            ValueError: nothing is to be changed, or there are no tags of this kind.

        Routes: GET and PUT /api/projects/{projectId}/data/{dataId}, .../analyses/{analysisId} or
        .../samples/{sampleId}; for names GET .../data, GET .../analyses or POST .../samples:search
        """
        from .taggable import sort_of, tagged
        from .tagging import changed, tag_change

        change = tag_change(add, remove, replace, kind)
        if isinstance(tries, bool) or not isinstance(tries, int) or tries < 1:
            raise ValueError(f"tries={tries!r}: give a number from 1")
        sort = sort_of(thing, of)

        def go_on() -> Flow[Any]:
            found = yield from tagged(self._core, self._options, thing, sort, project, self.project_id)
            return (yield from changed(self._options, found, change, tries))

        return go_on()

    @workflow
    def tag_data(
        self,
        data: Data,
        add: Tags = (),
        *,
        remove: Tags = (),
        kind: Literal["user", "technical"] = "user",
        project: str | None = None,
        check: bool = True,
        deadline: float = DAY,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Progress | None = None,
    ) -> Flow[DataReport]:
        """Change the tags of many files, and of folders with everything in them, in batches, and wait for these.

        The platform adds and removes by itself, so that nobody else's changes are lost.

        Args:
            data: what has the tags, as for `copy_data`.
            add: a tag to add, or several.
            remove: a tag to take away, or several.
            kind: which tags.
            project: the project of paths and ids.
            check: whether it is an error where any fails.
            deadline, first_pause, longest_pause, on_progress: as for `copy_data`.

        Raises:
            DataFailed: some failed; `report` says what became of each.
            DataTimeout: not all were changed before the deadline; `report` says which.
            ValueError: something is no address, or nothing is to be changed.

        Routes: GET /api/projects/{projectId}/data, POST .../dataUpdateBatch, GET .../{batchId}/items, GET
        .../{batchId}
        """
        from .tagging import tag_change
        from .tagging_many import tag_many

        change = tag_change(add, remove, None, kind)
        wait = wait_of(deadline, first_pause, longest_pause, on_progress)
        return self._report(project, check, lambda client: tag_many(client, data, change, wait))
