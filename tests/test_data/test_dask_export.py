"""`examples/dask_export.py` on a cluster of processes of which some are killed: what is there at the end is what the
platform has, each item once."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from facade import ICA
from facade.sandbox import IcaSandbox, actions
from tests.test_data.needed import needs

needs("distributed")
from distributed import Client  # noqa: E402

from examples import dask_export  # noqa: E402
from examples.dask_export import Job  # noqa: E402

pytestmark = [
    pytest.mark.slow,
    # What distributed says of workers that are killed.
    pytest.mark.filterwarnings("ignore"),
]
ROWS = 700


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[IcaSandbox]:
    """A sandbox that the environment says, with analyses in each project that have real reports."""
    dask_export.client_here.cache_clear()
    with IcaSandbox(page_rows=ROWS) as box:
        for name, value in {
            "ICA_API_KEY": box.api_key,
            "ICAV2_BASE_URL": box.base_url,
            "HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join([os.getcwd(), os.environ.get("PYTHONPATH", "")]),
        }.items():
            monkeypatch.setenv(name, value)
        with ICA.from_env() as ica:
            for project in box.project_ids:
                ids = box.add_analyses([f"run {number}" for number in range(5)], project)
                ica.wait_for_analyses(ids, project=project, first_pause=0.001, longest_pause=0.001)
        yield box
    if dask_export.client_here.cache_info().currsize:
        dask_export.client_here().close()
        dask_export.client_here.cache_clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where all goes."""
    return tmp_path / "export"


@pytest.fixture
def cluster(box: IcaSandbox) -> Iterator[Client]:
    """Two workers."""
    with dask_export.started(2) as processes, Client(processes) as cluster:
        yield cluster


@pytest.fixture
def jobs(box: IcaSandbox) -> list[Job]:
    """All that is to be done."""
    with ICA.from_env() as ica:
        jobs = dask_export.jobs_of(ica, box.project_ids)
        for job in jobs:
            if job.analysis:
                # The sandbox writes what an analysis leaves when it is asked for it first, and then no more.
                ica.project_analysis.get_analysis_reports(job.project, job.analysis)
    return jobs


def _until(found: Callable[[], Any]) -> Any:
    while not (seen := found()):
        time.sleep(0.01)
    return seen


def _kill(cluster: Client, worker: str | None = None) -> None:
    """Kill a worker, or any one that is there; what watches over it starts another one."""
    pids = {each.worker_address: each.pid for each in cluster.cluster.workers.values()}
    os.kill(pids[worker] if worker else _until(lambda: next(filter(None, pids.values()), None)), signal.SIGKILL)


def _worker_of(cluster: Client, job: Job) -> str | None:
    running = cluster.processing().items()
    return next((worker for worker, keys in running if job.key in {key[1] for key in keys}), None)


def _compare(box: IcaSandbox, jobs: list[Job], folder: Path) -> None:
    """Hold what is there against what the platform has, item by item."""
    entries = [json.loads(line) for line in (folder / dask_export.MANIFEST).read_text().splitlines()]
    assert [entry["job"] for entry in entries] == [job.key for job in jobs]
    there = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
    told = {Path(entry["job"], name) for entry in entries for name in (*entry["files"], dask_export.ENTRY)}
    assert there == told | {Path(dask_export.MANIFEST)}
    with ICA.from_env() as ica:
        for job, entry in zip(jobs, entries, strict=True):
            here = folder / job.key
            for name, facts in entry["files"].items():
                data = (here / name).read_bytes()
                assert facts == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            if job.analysis:
                answer = ica.project_analysis.get_analysis_reports(job.project, job.analysis)
                assert json.loads((here / "reports.json").read_text()) == answer.to_dict()
                named = {data.data_id for report in answer.items for data in report.report_data}
                saved = {Path(name).parent.name.partition("-")[2] for name in entry["files"]} - {""}
                assert saved | set(entry["missing"]) == named
                for name in entry["files"].keys() - {"reports.json"}:
                    assert (here / name).read_bytes() == b'{"calls": 3}\n'
            else:
                lines = gzip.decompress((here / "data.jsonl.gz").read_bytes()).splitlines()
                truth = [item.to_dict() for item in ica.project_data.get_project_data_list(job.project)]
                assert [json.loads(line) for line in lines] == truth
                assert entry["items"] == len(truth) >= ROWS


def test_nothing_is_lost_or_twice_when_workers_are_killed(
    box: IcaSandbox, cluster: Client, jobs: list[Job], folder: Path
) -> None:
    reports = [job for job in jobs if job.analysis]
    assert len(reports) > 25
    released = threading.Event()
    # Each is in the middle of what it does when its worker is killed.
    middle = [Job(box.project_ids[1]), reports[-1]]
    holds = [f"/projects/{middle[0].project}/data?", f"/analyses/{middle[1].analysis}/reports"]
    for hold in holds:
        box.faults.add(f"GET /api{hold}" if hold.startswith("/projects") else hold, action=actions.hold(released))
    with ThreadPoolExecutor() as threads:
        running = threads.submit(dask_export.run, cluster, jobs, folder)
        for job in middle:
            worker = _until(lambda job=job: _worker_of(cluster, job))
            _until(lambda job=job: list((folder / dask_export._STAGING).glob(f"{job.key.replace('/', '-')}-*")))
            _kill(cluster, worker)
        _until(lambda: len(list(folder.rglob(dask_export.ENTRY))) >= len(jobs) // 2)
        _kill(cluster)
        released.set()
        entries = running.result()
    assert len(entries) == len(jobs)
    _compare(box, jobs, folder)


def test_results_that_a_killed_worker_held_come_from_the_folder(
    box: IcaSandbox, cluster: Client, jobs: list[Job], folder: Path
) -> None:
    futures = cluster.map(dask_export.export, jobs, folder=folder, key=[f"export-{job.key}" for job in jobs])
    before = cluster.gather(futures)
    asked = len(box.journal)
    _kill(cluster, next(worker for worker, held in cluster.has_what().items() if held))
    assert cluster.gather(futures) == before
    assert len(box.journal) == asked
    dask_export.run(cluster, jobs, folder)
    assert len(box.journal) == asked
    _compare(box, jobs, folder)


def test_a_second_start_does_what_the_first_did_not(
    box: IcaSandbox, cluster: Client, jobs: list[Job], folder: Path
) -> None:
    # What fails is no reason for the others not to be done.
    refused = jobs[-1]
    box.faults.add(f"/analyses/{refused.analysis}/reports", times=None, action=actions.status(403))
    with pytest.raises(ExceptionGroup, match=f"1 of {len(jobs)} jobs failed") as caught:
        dask_export.run(cluster, jobs, folder)
    assert [problem.__notes__ for problem in caught.value.exceptions] == [[refused.key]]
    assert not (folder / dask_export.MANIFEST).exists()
    box.faults.clear()
    asked = len(box.journal)
    dask_export.run(cluster, jobs, folder)
    assert len([each for each in box.journal[asked:] if each.raw_path.endswith("/reports")]) == 1
    assert not [each for each in box.journal[asked:] if "/data?" in each.raw_path]
    _compare(box, jobs, folder)


def test_a_job_that_runs_twice_at_once_is_there_once(box: IcaSandbox, folder: Path) -> None:
    job, released = Job(box.project_ids[0]), threading.Event()
    box.faults.add(f"GET /api/projects/{job.project}/data?", times=2, action=actions.hold(released))
    with ThreadPoolExecutor(2) as threads:
        twice = [threads.submit(dask_export.export, job, folder) for _ in range(2)]
        _until(lambda: len(list((folder / dask_export._STAGING).iterdir())) == 2 if folder.exists() else 0)
        released.set()
        first, second = (each.result() for each in twice)
    assert first == second
    assert [path.name for path in (folder / job.key).iterdir() if path.name != dask_export.ENTRY] == ["data.jsonl.gz"]
    assert list((folder / dask_export._STAGING).iterdir()) == []


def test_no_secret_goes_to_the_workers(box: IcaSandbox, cluster: Client, folder: Path) -> None:
    """What is sent there is the job and the folder; a worker whose environment says nothing cannot log in."""
    job = Job(box.project_ids[0])

    def without() -> str:
        os.environ.pop("ICA_API_KEY", None)
        dask_export.client_here.cache_clear()
        try:
            dask_export.export(job, folder)
        except ValueError as problem:
            return str(problem)
        return "done"

    assert "no credentials for ICA: set ICA_API_KEY" in cluster.submit(without).result()
