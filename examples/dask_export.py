"""Everything that several projects have: the reports of all analyses that have ended, with their files, and a listing
of all data; by Dask, on as many processes of this machine as are wanted.

`python -m examples.dask_export FOLDER [--workers 4] [PROJECT ...]`, without projects all that the user has.

A job is done when its folder is there: it is made elsewhere and gets its name at the end, all at once. So a worker may
be killed at any time, and a job may run twice, by Dask or by a second start of this program: it is there once, whole,
and not asked for again. `manifest.jsonl` says at the end what there is, with a checksum of each file.

Workers log in with what their own environment says (`ICA_API_KEY`, `ICAV2_BASE_URL`, ...); no secret goes to them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import file_digest
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

import dask
from distributed import Client, LocalCluster, as_completed

from facade import ICA, NotFound
from facade.progress import progress

ENDED = frozenset({"SUCCEEDED", "FAILED", "FAILEDFINAL", "FAILED_FINAL", "ABORTED"})
# What is to be known of a job that is done, in its folder; and all of these together.
ENTRY, MANIFEST = "entry.json", "manifest.jsonl"
_STAGING = ".unfinished"
# Only a task that runs is to be blamed for the end of its worker. With more than 1.0 others wait there, too, are blamed
# as well, and fail in the end for what they have never done.
SETTINGS = {"distributed.scheduler.worker-saturation": 1.0, "distributed.scheduler.allowed-failures": 5}


class Job(NamedTuple):
    """What one task does: the listing of a project's data, or the reports of one analysis in it."""

    project: str
    analysis: str = ""

    @property
    def key(self) -> str:
        """Where its folder is."""
        return f"{self.project}/{f'reports/{self.analysis}' if self.analysis else 'data'}"


@cache
def client_here() -> ICA:
    """The client of this process."""
    return ICA.from_env()


def jobs_of(ica: ICA, projects: Iterable[str]) -> list[Job]:
    """All jobs of some projects: a task for each, none of which takes long."""
    jobs: list[Job] = []
    for project in projects:
        jobs.append(Job(project))
        analyses = ica.project_analysis.get_analyses(project)
        jobs += [Job(project, each.id) for each in analyses if str(each.status) in ENDED]
    return jobs


def export(job: Job, folder: Path) -> dict[str, Any]:
    """Do a job, unless it is done; gives its entry, which is all that goes back over the wire."""
    target = folder / job.key
    if (target / ENTRY).exists():
        return _entry(target)
    here = folder / _STAGING / f"{job.key.replace('/', '-')}-{uuid4().hex}"
    here.mkdir(parents=True)
    try:
        facts = _reports(client_here(), job, here) if job.analysis else _listing(client_here(), job, here)
        files = {str(path.relative_to(here)): _facts_of(path) for path in sorted(here.rglob("*")) if path.is_file()}
        (here / ENTRY).write_text(json.dumps({"job": job.key, **facts, "files": files}), encoding="utf-8")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            here.rename(target)
        except OSError:
            # Somebody else has done the same meanwhile, which is as good.
            if not (target / ENTRY).exists():
                raise
    finally:
        shutil.rmtree(here, ignore_errors=True)
    return _entry(target)


def _listing(ica: ICA, job: Job, here: Path) -> dict[str, Any]:
    written = ica.project_data.get_project_data_list(job.project).to_jsonl(here / "data.jsonl.gz")
    return {"items": written.items}


def _reports(ica: ICA, job: Job, here: Path) -> dict[str, Any]:
    answer = ica.project_analysis.get_analysis_reports(job.project, job.analysis)
    (here / "reports.json").write_text(json.dumps(answer.to_dict()), encoding="utf-8")
    missing: list[str] = []
    for number, report in enumerate(answer.items or []):
        for data in report.report_data or []:
            if data is None or not data.data_id:
                continue
            place = here / f"{number}-{data.data_id}"
            place.mkdir(exist_ok=True)
            try:
                ica.download(job.project, data.data_id, place)
            except NotFound:
                # A report names its files even when these were deleted; that is told, not passed over.
                missing.append(data.data_id)
                place.rmdir()
    return {"items": len(answer.items or []), "missing": missing}


def _facts_of(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return {"bytes": path.stat().st_size, "sha256": file_digest(file, "sha256").hexdigest()}


def _entry(target: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((target / ENTRY).read_text(encoding="utf-8"))
    return found


def started(workers: int) -> LocalCluster:
    """Processes of this machine, each of which does one thing at a time."""
    with dask.config.set(SETTINGS):
        return LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None)


def run(cluster: Client, jobs: Sequence[Job], folder: Path) -> list[dict[str, Any]]:
    """Do all jobs and write the manifest; gives its entries.

    Raises:
        ExceptionGroup: jobs that failed; all others are done, and the next start does these alone.
    """
    # All tasks are of one group, which is what the scheduler holds back for a free worker. Keys are of this start
    # alone: under the key of a task that failed Dask gives the same failure again.
    group = f"export-{uuid4().hex}"
    futures = cluster.map(export, jobs, folder=folder, key=[(group, job.key) for job in jobs], retries=2)
    entries: dict[str, dict[str, Any]] = {}
    failed: list[Exception] = []
    with progress("Export", "jobs") as update:
        for number, future in enumerate(as_completed(futures), 1):
            if future.status == "finished":
                entry = future.result()
                entries[entry["job"]] = entry
            else:
                problem = future.exception()
                problem.add_note(future.key[1])
                failed.append(problem)
            # No worker holds what is here by now.
            future.release()
            update(number, len(jobs))
    if failed:
        raise ExceptionGroup(f"{len(failed)} of {len(jobs)} jobs failed; start again to do these", failed)
    ordered = [entries[job.key] for job in jobs]
    part = folder / f"{MANIFEST}.part"
    part.write_text("".join(json.dumps(entry) + "\n" for entry in ordered), encoding="utf-8")
    os.replace(part, folder / MANIFEST)
    # What workers left that were killed.
    shutil.rmtree(folder / _STAGING, ignore_errors=True)
    return ordered


def main() -> None:
    """Read the command line, and export."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("projects", nargs="*")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2)
    asked = parser.parse_args()
    with ICA.from_env() as ica:
        jobs = jobs_of(ica, asked.projects or [project.id for project in ica.project.get_projects()])
    with started(asked.workers) as processes, Client(processes) as cluster:
        entries = run(cluster, jobs, asked.folder.resolve())
    items, files = sum(entry["items"] for entry in entries), sum(len(entry["files"]) for entry in entries)
    print(f"{len(entries)} jobs, {items} items, {files} files in {asked.folder}")


if __name__ == "__main__":
    main()
