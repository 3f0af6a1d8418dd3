"""What can be asked about one analysis: steps, logs, inputs, outputs, settings."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .analyses import Analyses
from .calls import Call, Handlers, Reply
from .data_files import DataFile
from .data_rows import urn_of
from .description import Schema
from .project_data import ProjectData
from .projects import Projects
from .running import Run
from .values import uuid_of

_PATH = "/api/projects/{projectId}/analyses/{analysisId}"


class AnalysisParts:
    """The parts of analyses; those of invented pipelines are left to the schema."""

    def __init__(self, projects: Projects, analyses: Analyses, data: ProjectData) -> None:
        self._projects = projects
        self._analyses = analyses
        self._runs = analyses.runs
        self._data = data

    def handlers(self) -> Handlers:
        """The operations of this area."""
        parts: dict[str, Callable[[Call, dict[str, Any], Run], Any]] = {
            "steps": self._steps,
            "logs": self._logs,
            "inputs": self._inputs,
            "outputs": self._outputs,
            "reports": self._reports,
            "configurations": self._configurations,
            "cwl/outputJson": lambda call, facts, run: {"outputJson": self._runs.output_json(run)},
            "cwl/inputJson": lambda call, facts, run: {"inputJson": run.asked.input_json or _as_json(run)},
            "rawOutput": lambda call, facts, run: {"rawOutput": self._runs.output_json(run)},
        }
        return {("GET", f"{_PATH}/{name}"): self._projects.only_known(self._part(told)) for name, told in parts.items()}

    def _part(self, told: Callable[[Call, dict[str, Any], Run], Any]) -> Callable[[Call], Reply | None]:
        def get(call: Call) -> Reply | None:
            facts, run = self._analyses.left(call)
            return None if run is None else Reply(told(call, facts, run))

        return get

    def _told(self, call: Call, run: Run, file: DataFile | None, schema: Schema) -> dict[str, Any] | None:
        """A file as data that no project adds anything to."""
        return None if file is None else self._data.told_bare(call, run.project_id, file, schema)

    def _steps(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        schema = call.item_schema()
        resolve = call.description.resolve
        logs = resolve(schema["properties"]["logs"])
        data = resolve(logs["properties"]["stdOutData"])
        items = []
        for place, (step, state) in enumerate(self._runs.states(facts["status"])):
            found = {
                f"{name}Data": self._told(call, run, self._runs.log(run, step, kind), data)
                for name, kind in (("stdOut", "stdout"), ("stdErr", "stderr"))
            }
            step_id = uuid_of(f"{facts['id']}:{step}")
            known = {
                "id": step_id,
                "name": step,
                "status": state,
                "technical": place == 0,
                "exitCode": {"DONE": 0, "FAILED": 1}.get(state),
                "endDate": None if state in ("WAITING", "RUNNING") else facts["timeModified"],
            }
            told = call.told(known, step_id, schema)
            told["logs"] = {name: file for name, file in found.items() if file is not None}
            items.append(told)
        return {"items": items}

    def _logs(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        schema = call.description.resolve(call.answer_schema["properties"]["logsFolder"])
        folder = self._told(call, run, self._runs.logs_folder(run), schema)
        return {} if folder is None else {"logsFolder": folder}

    def _inputs(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        schema = call.item_schema()
        data = call.description.resolve(schema["properties"]["analysisData"]["items"])
        return {
            "items": [
                {"code": code, "analysisData": [self._analysis_data(call, run, each, data) for each in ids]}
                for code, ids in run.asked.data.items()
            ]
        }

    def _analysis_data(self, call: Call, run: Run, data_id: str, schema: Schema) -> dict[str, Any]:
        file = self._runs.input(run, data_id)
        known = {"dataId": data_id, "mountPath": run.asked.mounts.get(data_id, "")}
        return _analysis_data(call, file, known, schema)

    def _outputs(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        schema = call.item_schema()
        data = call.description.resolve(schema["properties"]["data"]["items"])
        items = []
        for code in run.outputs:
            file = self._runs.output(run, code)
            told = [] if file is None else [_analysis_data(call, file, {"dataId": file.id}, data)]
            items.append({"code": code, "projectId": run.project_id, "data": told})
        return {"items": items}

    def _reports(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        file = self._runs.output(run, "report")
        if file is None:
            return {"items": []}
        data = {"dataId": file.id, "format": file.format_code or "UNKNOWN", "name": file.name}
        return {"items": [{"reportTitle": "Report", "reportData": [data]}]}

    def _configurations(self, call: Call, facts: dict[str, Any], run: Run) -> Any:
        return {
            "items": [
                {"name": code, "multiValue": len(values) > 1, "values": values}
                for code, values in run.asked.texts.items()
            ]
        }


def _analysis_data(call: Call, file: DataFile | None, known: dict[str, Any], schema: Schema) -> dict[str, Any]:
    facts: dict[str, Any] = {**known, "children": []}
    if file is not None:
        facts |= {"name": file.name, "dataType": file.type, "format": {"code": file.format_code or "UNKNOWN"}}
    told: dict[str, Any] = call.told(facts, f"analysis {urn_of(known['dataId'])}", schema)
    return told


def _as_json(run: Run) -> str:
    return json.dumps({**run.asked.data, **run.asked.texts})
