"""ICA's workflows with analyses that run or have run, as methods of its clients; what they do is in the modules beside
this one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ..client.workflow import workflow
from .project_client import ProjectClient

if TYPE_CHECKING:
    from generated.ica.models.analysis_input import AnalysisInput
    from generated.ica.models.analysis_output import AnalysisOutput
    from generated.ica.models.analysis_v4 import AnalysisV4

    from ..call.flows import Flow
    from .analyses import Named

DAY = 86_400.0


class AnalysisWorkflows(ProjectClient):
    """Analyses waited for, read and stopped.

    An analysis is named by its id, by its user reference or reference where only one has it, or by what `launch` or a
    list gave. `project=` is the id or name of its project; left out, it is the one that it was launched in, or the
    client's `project_id`.
    """

    @workflow
    def wait_for_analysis(
        self,
        analysis: Named,
        *,
        project: str | None = None,
        check: bool = False,
        deadline: float = DAY,
        first_pause: float = 5.0,
        longest_pause: float = 120.0,
        on_progress: Callable[[str], object] | None = None,
    ) -> Flow[AnalysisV4]:
        """Wait until an analysis has ended, well or not, and return it.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.
            check: whether an end other than success is an error.
            deadline: seconds after which to give up; the analysis goes on.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.
            on_progress: called with each status that was seen.

        Returns:
            The analysis; `AnalysisV3` under `api_version="v3"`.

        Raises:
            AnalysisFailed: with `check=True`, it failed or was aborted.
            Timeout: it did not end before the deadline.
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}, for a name GET /api/projects/{projectId}/analyses
        """
        from .following import wait_for_analysis

        return self._at(
            analysis,
            project,
            lambda place: wait_for_analysis(
                self._core,
                self._options,
                place,
                check=check,
                deadline=deadline,
                first_pause=first_pause,
                longest_pause=longest_pause,
                on_progress=on_progress,
            ),
        )

    @workflow
    def wait_for_analyses(
        self,
        analyses: Iterable[Named],
        *,
        project: str | None = None,
        check: bool = False,
        deadline: float = DAY,
        first_pause: float = 5.0,
        longest_pause: float = 120.0,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> Flow[list[AnalysisV4]]:
        """Wait until all of some analyses of a project have ended, well or not, and return them in the same order.

        However many they are, one paged list is read at each look: that of the analyses that still run. Those that have
        ended are read once, in a list too where they are many.

        Args:
            analyses: their ids, user references, or what `launch`, `create_analyses` or a list gave.
            project: the id or name of their project, by default the client's.
            check: whether an end other than success is an error, once all have ended.
            deadline: seconds after which to give up; the analyses go on.
            first_pause: seconds between the first two looks; each pause is half as long again.
            longest_pause: seconds between two looks at the most.
            on_progress: called with how many have ended and how many there are, at each look.

        Returns:
            The analyses; under `api_version="v3"`, one that was read alone is an `AnalysisV3`.

        Raises:
            AnalysisFailed: with `check=True`, some failed or were aborted; the error holds them, and all.
            Timeout: not all ended before the deadline.
            NotFound, NoSuchName: there is no such analysis.
            ValueError: they are of several projects.

        Routes: POST /api/projects/{projectId}/analysis:search, GET .../analyses/{analysisId}
        """
        from .following import wait_for_analyses

        found = analyses if isinstance(analyses, str) else list(analyses)
        return self._in(
            found,
            project,
            lambda project_id: wait_for_analyses(
                self._core,
                self._options,
                project_id,
                found,
                check=check,
                deadline=deadline,
                first_pause=first_pause,
                longest_pause=longest_pause,
                on_progress=on_progress,
            ),
        )

    @workflow
    def outputs(self, analysis: Named, *, project: str | None = None) -> Flow[dict[str, AnalysisOutput]]:
        """The outputs of an analysis by code, each with its project and `data`.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Raises:
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/outputs
        """
        from .analyses import outputs

        return self._at(analysis, project, lambda place: outputs(self._core, self._options, place))

    @workflow
    def inputs(self, analysis: Named, *, project: str | None = None) -> Flow[dict[str, AnalysisInput]]:
        """The inputs of an analysis by code, each with its `analysis_data` and `external_data`.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Raises:
            NotFound, NoSuchName: there is no such analysis.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/inputs
        """
        from .analyses import inputs

        return self._at(analysis, project, lambda place: inputs(self._core, self._options, place))

    @workflow
    def output_json(self, analysis: Named, *, project: str | None = None) -> Flow[Any]:
        """What a CWL analysis says of its outputs, as the JSON that CWL has for it.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Raises:
            NotFound, NoSuchName: there is no such analysis.
            DecodeError: what the platform gives is not JSON.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/cwl/outputJson
        """
        from .analyses import output_json

        return self._at(analysis, project, lambda place: output_json(self._core, self._options, place))

    @workflow
    def input_json(self, analysis: Named, *, project: str | None = None) -> Flow[Any]:
        """What a CWL analysis was started with, as the JSON that CWL has for it.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Raises:
            NotFound, NoSuchName: there is no such analysis.
            DecodeError: what the platform gives is not JSON.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}/cwl/inputJson
        """
        from .analyses import input_json

        return self._at(analysis, project, lambda place: input_json(self._core, self._options, place))

    @workflow
    def abort(self, analysis: Named, *, project: str | None = None) -> Flow[AnalysisV4]:
        """Stop an analysis. One that has ended, or is being stopped, stays as it is, so that this may be repeated.

        Args:
            analysis: its id, its user reference, or what `launch` or a list gave.
            project: the id or name of its project, by default the client's.

        Returns:
            The analysis as it is then, usually `ABORTING`; `AnalysisV3` under `api_version="v3"`.

        Raises:
            NotFound, NoSuchName: there is no such analysis.
            ApiError: the platform does not stop it.

        Routes: GET /api/projects/{projectId}/analyses/{analysisId}, POST .../{analysisId}:abort
        """
        from .analyses import abort

        return self._at(analysis, project, lambda place: abort(self._core, self._options, place))

    def _in(self, analyses: Any, project: str | None, flow: Callable[[str], Flow[Any]]) -> Flow[Any]:
        """A flow that is given the id of the project that analyses are in."""
        from .addresses import project_id_of
        from .analyses import project_of_all

        wanted = project_of_all(analyses, project, self.project_id)
        return (yield from flow((yield from project_id_of(self._core, self._options, wanted))))

    def _at(self, analysis: Named, project: str | None, flow: Callable[[Any], Flow[Any]]) -> Flow[Any]:
        """A flow that is given where an analysis is."""
        from .analyses import Place, analysis_id

        def go_on(project_id: str) -> Flow[Any]:
            found = yield from analysis_id(self._core, self._options, project_id, analysis)
            return (yield from flow(Place(project_id, found)))

        return self._in([analysis], project, go_on)
