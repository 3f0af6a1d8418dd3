"""ICA's workflows with what the steps of analyses write, as methods of its clients; see `step_logs.py`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .analysis_workflows import DAY, AnalysisWorkflows

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from generated.ica.models.analysis_step import AnalysisStep
    from generated.ica.models.analysis_v4 import AnalysisV4

    from ..call.flows import Flow
    from .analyses import Named
    from .results import LogPart, StepLog


class LogWorkflows(AnalysisWorkflows):
    """Steps of analyses, and their logs."""

    @workflow
    def steps(self, analysis: Named, *, project: str | None = None) -> Flow[list[AnalysisStep]]:
        """The steps of an analysis, each with its status and where its logs are.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Raises:
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/steps
        """
        from .step_logs import steps

        return self._at(analysis, project, lambda place: steps(self._core, self._options, place))

    @workflow
    def logs(
        self,
        analysis: Named,
        folder: str | PathLike[str] | None = None,
        *,
        project: str | None = None,
        steps: str | Sequence[str] | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> Flow[list[StepLog]]:
        """What the steps of an analysis have written so far, saved to files or as texts.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            folder: the folder here, made where it is not there; each log is a file `STEP.stdout.log` or
                `STEP.stderr.log` in it. Without one, the logs come as texts, of at most 16 MiB each.
            project: the id or name of its project, by default the client's.
            steps: the name or id of a step, or several; by default all.
            on_progress: called with how many logs are here, and how many there are.

        Returns:
            The logs, by step; a step that has written nothing yet has none.

        Raises:
            LookupError: the analysis has no such step.
            TransferFailed: a log did not arrive whole, or is too long for a text.
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/steps,
        POST /api/projects/{projectId}/data/{dataId}:createDownloadUrl, GET from the storage
        """
        from .step_logs import save_logs

        return self._at(
            analysis,
            project,
            lambda place: save_logs(self._core, self._options, place, folder, steps, on_progress),
        )

    @workflow
    def follow_logs(
        self,
        analysis: Named,
        write: Callable[[LogPart], Awaitable[object] | object],
        *,
        project: str | None = None,
        steps: str | Sequence[str] | None = None,
        deadline: float = DAY,
        first_pause: float = 2.0,
        longest_pause: float = 30.0,
    ) -> Flow[AnalysisV4]:
        """Hand on what the steps of an analysis write while it runs, and return the analysis once it has ended.

        The files that the platform keeps the logs in are read on at each look. A log of which there is no file as long
        as its step runs, only a stream, comes when the step has ended.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            write: called with each piece, a `LogPart` of `step`, `stream` and `text`; awaited where it is awaitable.
            project: the id or name of its project, by default the client's.
            steps: the name or id of a step, or several; by default all.
            deadline: seconds after which to give up; the analysis goes on.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.

        Returns:
            The analysis; `AnalysisV3` under `api_version="v3"`.

        Raises:
            LookupError: the analysis has ended, and has no such step.
            Timeout: it did not end before the deadline.
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}, GET .../steps,
        POST /api/projects/{projectId}/data/{dataId}:createDownloadUrl, GET from the storage
        """
        from .step_logs import follow_logs

        return self._at(
            analysis,
            project,
            lambda place: follow_logs(
                self._core,
                self._options,
                place,
                write,
                steps,
                deadline=deadline,
                first_pause=first_pause,
                longest_pause=longest_pause,
            ),
        )
