"""What people do with ICA's analyses: launched by the code of a pipeline, waited for, and read."""

from __future__ import annotations

from typing import Any

from facade.errors import AnalysisFailed, UnfitInput

from .ica import project_of
from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("ica")

_QUICK: dict[str, Any] = {"first_pause": 0.001, "longest_pause": 0.001}


def _has_inputs(box: Any) -> None:
    for name in ("one.fastq", "two.fastq", "genome.fa", "one.bam"):
        box.add_file(name, name.encode(), "/inputs/")
    box.add_folder("/results/")


def _germline(project: str) -> dict[str, Any]:
    return {
        "reads": [f"icav2://{project}/inputs/{name}.fastq" for name in ("one", "two")],
        "reference": "/inputs/genome.fa",
        "sample_name": "harbor",
    }


def _launched(stage: Stage, **more: Any) -> Any:
    project = project_of(stage)
    return stage.run(
        stage.client.launch(
            "germline-nextflow", _germline(project), "recorded run", project=project, idempotency_key="launch", **more
        )
    )


@scenario(writes=True, prepare=_has_inputs)
def launch(stage: Stage) -> Any:
    """An analysis is shown first, then launched into a folder, on storage of a size, and waited for."""
    more: dict[str, Any] = {"storage": "Small", "output_folder": "/results/", "tags": ["recorded"]}
    shown = _launched(stage, dry_run=True, **more)
    made = _launched(stage, **more)
    seen: list[str] = []
    found = stage.run(stage.client.wait_for_analysis(made, on_progress=seen.append, **_QUICK))
    return {"same": shown.request == made.request, "seen": seen, "reference": found.user_reference}


@scenario(writes=True, prepare=_has_inputs)
def launch_what_does_not_fit(stage: Stage) -> Any:
    """Inputs that the pipeline does not take are told before anything is sent."""
    project = project_of(stage)
    try:
        stage.run(stage.client.launch("germline-nextflow", {"read": "/inputs/one.fastq"}, "a.b", project=project))
    except UnfitInput as error:
        return list(error.faults)
    raise AssertionError("nothing was refused")


@scenario(writes=True, prepare=_has_inputs)
def follow_an_analysis(stage: Stage) -> Any:
    """The logs of an analysis are read while it runs; then they are saved, and its inputs and outputs are looked at."""
    made = _launched(stage)
    parts: list[Any] = []
    ended = stage.run(stage.client.follow_logs(made, parts.append, **_QUICK))
    saved = stage.run(stage.client.logs(made, stage.folder))
    outputs, inputs = stage.run(stage.client.outputs(made)), stage.run(stage.client.inputs(made))
    return {
        "status": str(ended.status),
        "steps": [step.name for step in stage.run(stage.client.steps(made))],
        "parts": [list(part) for part in parts],
        "files": sorted(each.path.name for each in saved),
        "outputs": {code: [data.name for data in found.data] for code, found in outputs.items()},
        "inputs": {code: [data.name for data in found.analysis_data] for code, found in inputs.items()},
    }


@scenario(writes=True, prepare=_has_inputs)
def run_cwl(stage: Stage) -> Any:
    """A CWL analysis gets objects of CWL, and says its outputs in the same way."""
    project = project_of(stage)
    given = {"alignment": {"class": "File", "location": f"icav2://{project}/inputs/one.bam"}, "depth": 30}
    made = stage.run(
        stage.client.launch("coverage-cwl", given, "recorded cwl", project=project, idempotency_key="launch-cwl")
    )
    stage.run(stage.client.wait_for_analysis(made, **_QUICK))
    told, asked = stage.run(stage.client.output_json(made)), stage.run(stage.client.input_json(made))
    return {"outputs": sorted(told), "class": asked["alignment"]["class"], "depth": asked["depth"]}


def _run_many(box: Any) -> None:
    box.failing_analyses.add("batch 3")
    box.add_analyses(f"batch {number}" for number in range(5))


@scenario(prepare=_run_many)
def wait_for_analyses(stage: Stage) -> Any:
    """Several analyses are waited for by one list a look; one of them fails."""
    project = project_of(stage)
    listed = stage.listed(stage.client.project_analysis.get_analyses(project))
    ours = [each for each in listed if each.user_reference.startswith("batch")]
    seen: list[tuple[int, int | None]] = []
    try:
        stage.run(
            stage.client.wait_for_analyses(
                ours, project=project, check=True, on_progress=lambda *counts: seen.append(counts), **_QUICK
            )
        )
    except AnalysisFailed as error:
        return {"seen": [list(each) for each in seen], "failed": [each.user_reference for each in error.failed]}
    raise AssertionError("none failed")


@scenario(writes=True, prepare=_has_inputs)
def abort(stage: Stage) -> Any:
    """An analysis is stopped, twice."""
    made = _launched(stage)
    return [str(stage.run(stage.client.abort(made)).status) for _ in range(2)]
