"""What a running analysis leaves: its steps, their logs as files, and its outputs in a folder of the project.

A log grows while its step runs. Outputs are there once the analysis has succeeded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .data_files import DataFile
from .launching import Asked
from .pipelines import Pipeline
from .project_files import ProjectFiles

# Each status with how far the three steps have come by then.
_STATES: dict[str, tuple[str, str, str]] = {
    "REQUESTED": ("WAITING", "WAITING", "WAITING"),
    "QUEUED": ("WAITING", "WAITING", "WAITING"),
    "INITIALIZING": ("RUNNING", "WAITING", "WAITING"),
    "IN_PROGRESS": ("RUNNING", "DONE", "RUNNING"),
    "ABORTING": ("RUNNING", "DONE", "RUNNING"),
    "SUCCEEDED": ("DONE", "DONE", "DONE"),
    "FAILED": ("DONE", "DONE", "FAILED"),
    "FAILED_FINAL": ("DONE", "DONE", "FAILED"),
    "ABORTED": ("DONE", "DONE", "ABORTED"),
}
STEPS = ("pipeline runner", "prepare", "call variants")
_OUTPUTS = (("report", "report.json", b'{"calls": 3}\n'), ("calls", "results/calls.vcf.gz", b"#calls\n" * 50))


@dataclass
class Run:
    """One analysis that a caller has started. `folder` is where its outputs go."""

    project_id: str
    pipeline: Pipeline
    asked: Asked
    folder: str
    logs: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)


class Runs:
    """The traces of analyses in the data of their projects."""

    def __init__(self, files: ProjectFiles) -> None:
        self._files = files

    def states(self, status: str) -> Sequence[tuple[str, str]]:
        """Each step with its state."""
        states = _STATES.get(status, _STATES["IN_PROGRESS"])
        return list(zip(STEPS, states, strict=True))

    def leave(self, run: Run, status: str) -> None:
        """Write what there is of logs, and of outputs once the analysis has succeeded."""
        for step, state in self.states(status):
            if state != "WAITING":
                self._write_log(run, step, state)
        if status == "SUCCEEDED" and not run.outputs:
            for code, path, content in _OUTPUTS:
                run.outputs[code] = self._write(run, path, content)

    def _write_log(self, run: Run, step: str, state: str) -> None:
        name = step.replace(" ", "-")
        ends = "" if state == "RUNNING" else f"{step}: {state.lower()}\n"
        for kind, text in (("stdout", f"{step}: started\n{ends}"), ("stderr", ends if state == "FAILED" else "")):
            key = f"{name}/{kind}.log"
            path = f"ica_logs/{key}"
            if key not in run.logs:
                run.logs[key] = self._write(run, path, text.encode())
            else:
                self._files.put_content(run.project_id, run.logs[key], text.encode())

    def _write(self, run: Run, path: str, content: bytes) -> str:
        folder, _, name = f"{run.folder}{path}".rpartition("/")
        file = self._files.create(run.project_id, name, folder=f"{folder}/")
        self._files.put_content(run.project_id, file.id, content)
        return file.id

    def log(self, run: Run, step: str, kind: str) -> DataFile | None:
        """The file with what a step has written."""
        return self._known(run, run.logs.get(f"{step.replace(' ', '-')}/{kind}.log"))

    def logs_folder(self, run: Run) -> DataFile | None:
        """The folder with all logs."""
        place = self._files.place_at(run.project_id, f"{run.folder}ica_logs")
        return None if place is None else self._files.file(run.project_id, place)

    def output(self, run: Run, code: str) -> DataFile | None:
        """The file that an output is."""
        return self._known(run, run.outputs.get(code))

    def output_json(self, run: Run) -> str:
        """The outputs in CWL's manner."""
        files = {code: self.output(run, code) for code in run.outputs}
        found = {code: _cwl_file(file) for code, file in files.items() if file is not None}
        return json.dumps(found)

    def input(self, run: Run, data_id: str) -> DataFile | None:
        """The file that an input is."""
        return self._known(run, data_id)

    def _known(self, run: Run, data_id: str | None) -> DataFile | None:
        place = self._files.found(run.project_id, data_id) if data_id else None
        return None if place is None else self._files.file(run.project_id, place)


def _cwl_file(file: DataFile) -> Mapping[str, Any]:
    return {"class": "File", "basename": file.name, "location": file.id, "path": file.path, "size": file.size}
