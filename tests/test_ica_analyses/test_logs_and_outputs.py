"""What an analysis has read, written and left: inputs, outputs, and the logs of its steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facade import DecodeError
from facade.ica import LogPart
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite, status
from tests.ica_clients import Way

from .conftest import QUICK, Reads, routes

STEPS = ["pipeline runner", "prepare", "call variants"]


def started(way: Way, reads: Reads, looks: int = 0, pipeline: str = "germline-nextflow", **inputs: Any) -> Any:
    """An analysis that was started and looked at some times; after four it has ended."""
    launch = way.run(way.client.launch(pipeline, inputs or reads.germline, "logged"))
    for _ in range(looks):
        way.run(way.client.project_analysis.get_analysis(launch.project_id, launch.id))
    return launch


def test_outputs_and_inputs_come_by_code(way: Way, reads: Reads) -> None:
    launch = started(way, reads, 4)
    outputs = way.run(way.client.outputs(launch))
    assert {code: [each.name for each in found.data] for code, found in outputs.items()} == {
        "report": ["report.json"],
        "calls": ["calls.vcf.gz"],
    }
    assert outputs["report"].project_id == launch.project_id
    inputs = way.run(way.client.inputs(launch.id))
    assert [each.data_id for each in inputs["reads"].analysis_data] == reads.reads
    assert [each.data_id for each in inputs["reference"].analysis_data] == [reads.reference]


def test_a_code_that_comes_twice_hides_nothing(box: IcaSandbox, way: Way, reads: Reads) -> None:
    launch = started(way, reads, 4)
    box.faults.add(
        "/outputs", action=rewrite(lambda answer: {"items": [{**each, "code": "all"} for each in answer["items"]]})
    )
    found = way.run(way.client.outputs(launch))
    assert [each.name for each in found["all"].data] == ["report.json", "calls.vcf.gz"]


def test_cwl_says_its_inputs_and_outputs_as_json(box: IcaSandbox, way: Way, reads: Reads) -> None:
    launch = started(way, reads, 4, "coverage-cwl", alignment=reads.alignment, depth=3)
    assert way.run(way.client.output_json(launch))["report"]["basename"] == "report.json"
    assert way.run(way.client.input_json(launch)) == {"alignment": [reads.alignment], "depth": ["3"]}
    box.faults.add("cwl/outputJson", action=rewrite(lambda answer: {"outputJson": "{"}))
    with pytest.raises(DecodeError, match="not JSON"):
        way.run(way.client.output_json(launch))


def test_logs_are_saved_a_file_each(way: Way, reads: Reads, tmp_path: Path) -> None:
    launch = started(way, reads, 4)
    seen: list[tuple[int, int | None]] = []
    folder = tmp_path / "new" / "logs"
    found = way.run(way.client.logs(launch, folder, on_progress=lambda *counts: seen.append(counts)))
    assert [(each.step.name, each.stream) for each in found] == [
        (step, stream) for step in STEPS for stream in ("stdout", "stderr")
    ]
    assert sorted(path.name for path in folder.iterdir()) == sorted(each.path.name for each in found)
    assert (folder / "prepare.stdout.log").read_text() == "prepare: started\nprepare: done\n"
    assert (folder / "prepare.stderr.log").read_text() == ""
    assert seen[-1] == (6, 6)


def test_names_of_steps_lead_to_no_other_folder_and_no_file_twice(
    box: IcaSandbox, way: Way, reads: Reads, tmp_path: Path
) -> None:
    names = iter(["../../align/1", "same", "SAME"])
    launch = started(way, reads, 4)
    box.faults.add(
        "/steps",
        action=rewrite(lambda answer: {"items": [{**each, "name": next(names)} for each in answer["items"]]}),
    )
    found = way.run(way.client.logs(launch, tmp_path))
    kept = [each.path.name for each in found if each.stream == "stdout"]
    assert kept == ["_.._align_1.stdout.log", "same.stdout.log", "SAME-2.stdout.log"]
    assert {each.path.parent for each in found} == {tmp_path}


def test_logs_come_as_texts_and_of_some_steps_alone(way: Way, reads: Reads) -> None:
    launch = started(way, reads, 3)
    found = way.run(way.client.logs(launch, steps="call variants"))
    assert [(each.stream, each.text, each.path) for each in found] == [
        ("stdout", "call variants: started\n", None),
        ("stderr", "", None),
    ]
    with pytest.raises(LookupError, match=r"'align'.*call variants"):
        way.run(way.client.logs(launch, steps=["prepare", "align"]))


def test_a_step_that_has_not_begun_has_no_log(way: Way, reads: Reads) -> None:
    assert way.run(way.client.logs(started(way, reads))) == []


def test_a_file_is_no_folder_for_logs(way: Way, reads: Reads, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("")
    with pytest.raises(NotADirectoryError):
        way.run(way.client.logs(started(way, reads, 4), taken))


def test_logs_are_followed_while_they_grow(way: Way, reads: Reads) -> None:
    launch = started(way, reads)
    parts: list[LogPart] = []

    def write(part: LogPart) -> Any:
        parts.append(part)

    analysis = way.run(way.client.follow_logs(launch, write, **QUICK))
    assert (analysis.id, str(analysis.status)) == (launch.id, "SUCCEEDED")
    for step in STEPS:
        told = [part.text for part in parts if part.step == step]
        assert "".join(told) == f"{step}: started\n{step}: done\n"
    assert len([part for part in parts if part.step == "call variants"]) == 2


def test_only_what_is_new_is_asked_for(box: IcaSandbox, way: Way, reads: Reads) -> None:
    launch = started(way, reads)
    way.run(way.client.follow_logs(launch, lambda part: None, steps=["call variants"], **QUICK))
    asked = [dict(exchange.headers) for exchange in box.storage.journal if exchange.method == "GET"]
    ranges = [headers.get("Range") or headers.get("range") for headers in asked]
    begun = len("call variants: started\n")
    assert any(str(each).startswith(f"bytes={begun}-") for each in ranges)
    assert len(ranges) <= 4


def test_a_letter_in_two_pieces_is_one(way: Way, reads: Reads, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facade.ica.log_reading._PIECE", 3)
    launch = started(way, reads)
    letters: list[str] = []
    monkeypatch.setattr("facade.sandbox.ica.running.Runs._write_log", _writes(_LETTERS))
    way.run(way.client.follow_logs(launch, lambda part: letters.append(part.text), steps="prepare", **QUICK))
    assert "".join(letters) == _LETTERS


_LETTERS = "préparé: ü€😀\n"


def _writes(text: str) -> Any:
    def write(runs: Any, run: Any, step: str, state: str) -> None:
        key = f"{step.replace(' ', '-')}/stdout.log"
        if key not in run.logs:
            run.logs[key] = runs._write(run, f"ica_logs/{key}", text.encode())

    return write


def test_a_log_that_cannot_be_read_yet_is_read_later(box: IcaSandbox, way: Way, reads: Reads) -> None:
    launch = started(way, reads)
    box.faults.add(":createDownloadUrl", action=status(409))
    parts: list[LogPart] = []
    way.run(way.client.follow_logs(launch, parts.append, **QUICK))
    assert "".join(part.text for part in parts if part.step == "pipeline runner").endswith("done\n")


def test_an_unknown_step_is_told_once_the_analysis_has_ended(way: Way, reads: Reads) -> None:
    with pytest.raises(LookupError, match="'align'"):
        way.run(way.client.follow_logs(started(way, reads), lambda part: None, steps="align", **QUICK))


def test_the_credentials_stay_at_the_platform(box: IcaSandbox, way: Way, reads: Reads, tmp_path: Path) -> None:
    launch = started(way, reads, 4)
    way.run(way.client.logs(launch))
    way.run(way.client.logs(launch, tmp_path))
    assert box.storage.leaks == []
    assert [step.name for step in way.run(way.client.steps(launch))] == STEPS
    assert "GET steps" in routes(box)
