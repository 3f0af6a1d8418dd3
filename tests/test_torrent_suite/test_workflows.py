"""The workflows: chips, runs with their reports, metrics, plans, plugins, a report's file."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from facade import ApiError, BadRequest, CompletedRun, NotFound, UnknownFilter
from facade.sandbox.torrent_suite import TorrentSuiteSandbox

from .ways import Way

BARCODED = {"liver 1": {"barcodes": ["IonXpress_001", "IonXpress_002"]}, "liver 2": {"barcodes": ["IonXpress_003"]}}


def test_all_chips_and_some(way: Way) -> None:
    names = [chip.name for chip in way.listed(way.ts.chip.list())]
    assert len(names) == len(set(names)) == 12
    assert [chip.name for chip in way.listed(way.ts.chip.list(name__startswith="31", order_by=["name"]))] == sorted(
        name for name in names if name.startswith("31")
    )


def test_completed_runs_come_with_their_complete_reports(way: Way) -> None:
    runs = way.listed(way.ts.compositeexperiment.list())
    wanted = {run.id: [report.id for report in run.results if report.status.startswith("Completed")] for run in runs}
    assert any(report.status == "Completed with 1 error(s)" for run in runs for report in run.results)
    found = way.listed(way.ts.completed_runs())
    assert all(isinstance(entry, CompletedRun) for entry in found)
    assert {run.id: [report.id for report in reports] for run, reports in found} == {
        number: reports for number, reports in wanted.items() if reports
    }
    assert len(found) > 20


def test_completed_runs_are_those_without_errors_if_that_is_wanted(way: Way) -> None:
    runs = way.listed(way.ts.compositeexperiment.list())
    wanted = {run.id: [report.id for report in run.results if report.status == "Completed"] for run in runs}
    found = way.listed(way.ts.completed_runs(with_errors=False))
    assert {run.id: [report.id for report in reports] for run, reports in found} == {
        number: reports for number, reports in wanted.items() if reports
    }
    with_errors = way.listed(way.ts.completed_runs())
    assert sum(len(reports) for _, reports in with_errors) > sum(len(reports) for _, reports in found)


def test_runs_are_read_as_far_as_they_are_wanted(box: TorrentSuiteSandbox, way: Way) -> None:
    runs = way.ts.completed_runs(page_size=5)
    assert len(box.journal) == 0
    if hasattr(runs, "__iter__"):
        assert len(list(itertools.islice(runs, 1))) == 1
    else:
        assert way.run(anext(runs)).reports
        way.run(runs.aclose())
    assert len(box.journal) == 1


def test_completed_runs_take_the_filters_of_runs(box: TorrentSuiteSandbox, way: Way) -> None:
    chip = way.listed(way.ts.completed_runs(limit=1))[0].run.chip_type
    found = way.listed(way.ts.completed_runs(chip_type=chip, order_by=["id"]))
    assert {run.chip_type for run, _ in found} == {chip}
    assert [run.id for run, _ in found] == sorted(run.id for run, _ in found)
    box.clear()
    with pytest.raises(UnknownFilter):
        way.ts.completed_runs(chipTyp="318")
    assert len(box.journal) == 0


def test_a_report_comes_with_its_plugins_and_metrics(way: Way) -> None:
    report, metrics = way.run(way.ts.report_with_metrics(1))
    assert report.plugin_state
    assert [entry.resource_uri for entry in metrics] == report.libmetrics
    with pytest.raises(NotFound):
        way.run(way.ts.report_with_metrics(999_999))


@pytest.mark.parametrize("samples", [None, BARCODED], ids=["without barcodes", "with barcodes"])
def test_a_run_is_planned(box: TorrentSuiteSandbox, way: Way, samples: dict[str, Any] | None) -> None:
    wanted = {"planName": "CopyPlan", "runType": "AMPS", "chipType": "530"}
    plan = way.run(way.ts.plan_run(wanted if samples is None else {**wanted, "barcodedSamples": samples}))
    assert (plan.plan_name, plan.run_type) == ("CopyPlan", "AMPS")
    assert plan.id
    sent = json.loads(box.journal[-1].body).get("barcodedSamples")
    assert way.run(way.ts.plannedexperiment.get(plan.id)).barcoded_samples == sent
    told = {name: {"barcodes": sample["barcodes"]} for name, sample in (sent or {}).items()}
    assert told == (samples or {})


def test_barcodes_as_text_are_refused_before_sending(box: TorrentSuiteSandbox, way: Way) -> None:
    with pytest.raises(ValueError, match="barcodedSamples"):
        way.run(way.ts.plan_run({"planName": "p", "barcodedSamples": json.dumps(BARCODED)}))
    assert len(box.journal) == 0


def test_a_plan_that_is_not_complete_says_what_is_missing(way: Way) -> None:
    with pytest.raises(BadRequest) as refused:
        way.run(way.ts.plan_run({"runType": "AMPS"}))
    assert list(refused.value.fields) == ["planName"]


def test_a_plugin_is_started(box: TorrentSuiteSandbox, way: Way) -> None:
    assert way.run(way.ts.start_plugin(1, "coverageAnalysis", {"librarytype": "ampliseq"})) is None
    exchange = box.journal[-1]
    assert (exchange.path, exchange.status) == ("/rundb/api/v1/results/1/plugin/", 202)
    assert json.loads(exchange.body) == {
        "plugin": ["coverageAnalysis"],
        "pluginconfig": {"librarytype": "ampliseq"},
    }
    runs = len(way.listed(way.ts.pluginresult.list(result=1)))
    way.run(way.ts.start_plugin(1, ["coverageAnalysis", "variantCaller"]))
    assert len(way.listed(way.ts.pluginresult.list(result=1))) == runs + 2
    with pytest.raises(ApiError) as refused:
        way.run(way.ts.start_plugin(1, "nobodysPlugin"))
    assert refused.value.status == 410
    assert "'nobodysPlugin' is no plugin of this server, or is not enabled" in str(refused.value)


def test_the_report_is_saved_as_a_file(way: Way, tmp_path: Path) -> None:
    path = way.run(way.ts.results.report(1).save(tmp_path))
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.parent == tmp_path


def test_arguments_of_another_kind_are_refused_before_anything_is_sent(box: TorrentSuiteSandbox, way: Way) -> None:
    for config in ("librarytype=ampliseq", ["librarytype"]):
        with pytest.raises(ValueError, match="config: give a mapping"):
            way.run(way.ts.start_plugin(1, "coverageAnalysis", config))
    for limit in (-1, "2", 1.5):
        with pytest.raises(ValueError, match=r"limit=.*: give a number of runs from 0"):
            way.listed(way.ts.completed_runs(limit=limit))
    for prefetch in (-1, "2"):
        with pytest.raises(ValueError, match=r"prefetch=.*: give a number of pages from 0"):
            way.listed(way.ts.chip.list(prefetch=prefetch))
    assert len(box.journal) == 0
