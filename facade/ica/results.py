"""What ICA's workflows with analyses give, besides the platform's own records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from generated.ica.models.analysis_step import AnalysisStep
    from generated.ica.models.analysis_v4 import AnalysisV4


class LaunchRequest(NamedTuple):
    """What is sent to start an analysis: the request itself, without the login, and its body as an object."""

    method: str
    url: str
    headers: dict[str, str]
    body: dict[str, Any]

    def __str__(self) -> str:
        # Imported where a request is shown: few programs do that.
        import json

        headers = "".join(f"\n{name}: {value}" for name, value in self.headers.items())
        return f"{self.method} {self.url}{headers}\n\n{json.dumps(self.body, indent=2, ensure_ascii=False)}"


class Launch(NamedTuple):
    """What became of a launch.

    Attributes:
        project_id: the project.
        request: what was sent, or would be.
        analysis: the new analysis; None where nothing was sent.
    """

    project_id: str
    request: LaunchRequest
    analysis: AnalysisV4 | None

    @property
    def id(self) -> str:
        """The id of the new analysis. Raises ValueError where nothing was sent."""
        if self.analysis is None:
            raise ValueError("nothing was launched: it was a dry run")
        return self.analysis.id


class StepLog(NamedTuple):
    """One log of a step.

    Attributes:
        step: the step as the platform tells it.
        stream: `stdout` or `stderr`.
        path: the file here, None where none was asked for.
        text: what it says, None where it was saved to a file.
    """

    step: AnalysisStep
    stream: str
    path: Path | None
    text: str | None


class LogPart(NamedTuple):
    """What a step has written since the last look: the name of the step, `stdout` or `stderr`, and the text."""

    step: str
    stream: str
    text: str
