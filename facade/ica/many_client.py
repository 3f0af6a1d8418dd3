"""What ICA's workflows with many files and folders have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from .project_client import ProjectClient

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..progress import Progress
    from .batches import Wait
    from .many import Many
    from .outcomes import DataReport

    Data: TypeAlias = str | ProjectData | Iterable[str | ProjectData]

DAY = 86_400.0


class ManyWorkflows(ProjectClient):
    """What workflows with many files and folders have in common."""

    def _report(self, project: str | None, check: bool, flow: Callable[[Any], Flow[Many]]) -> Flow[DataReport]:
        """A flow that gives what became of everything that a flow did."""
        from .lookups import Client

        many = yield from flow(Client(self._core, self._options, project or self.project_id))
        return many.report().finish(check, many.problem)


def wait_of(deadline: float, first_pause: float, longest_pause: float, on_progress: Progress | None) -> Wait:
    """How something is waited for. Raises ValueError for seconds that are no number of them."""
    from ..client.waiting import checked_seconds
    from .batches import Wait

    checked_seconds(deadline=deadline, first_pause=first_pause, longest_pause=longest_pause)
    return Wait(deadline, first_pause, longest_pause, on_progress)
