"""What people do with folders and contents at ICA: up and down, read, presigned, and by credentials."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from facade import FolderFailed, TransferFailed

from .ica import project_of
from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("ica")

_READS = hashlib.sha256(b"folder").digest() * 32


def _folder(stage: Stage) -> Path:
    root = Path(stage.folder) / "run 9"
    (root / "lane 1").mkdir(parents=True)
    (root / "lane 1" / "reads.fastq").write_bytes(_READS)
    (root / "notes.txt").write_bytes(b"lantern")
    (root / "empty").mkdir()
    return root


def _told(report: Any) -> dict[str, list[str]]:
    return {kind: [each.path for each in getattr(report, kind)] for kind in ("done", "skipped", "failed")}


def _has_a_folder(box: Any) -> None:
    box.add_file("reads.bam", _READS, folder="/lantern/run 9/")
    box.add_file("notes.txt", b"lantern", folder="/lantern/run 9/deep/er/")


@scenario(writes=True, needs_sandbox=True)
def upload_folder(stage: Stage) -> Any:
    """A folder goes up with everything in it."""
    root = _folder(stage)
    # One at a time, so that the order is the same each time.
    sent = stage.client.upload_folder(root, "/lantern/run 9/", project=project_of(stage), at_once=1)
    return _told(stage.run(sent))


@scenario(writes=True, needs_sandbox=True, prepare=_has_a_folder)
def upload_folder_that_is_there_in_part(stage: Stage) -> Any:
    """What is there with the same size is skipped, and what differs is not replaced."""
    root = _folder(stage)
    (root / "reads.bam").write_bytes(_READS)
    (root / "deep" / "er").mkdir(parents=True)
    (root / "deep" / "er" / "notes.txt").write_bytes(b"lanterns")
    try:
        stage.run(stage.client.upload_folder(root, "/lantern/run 9/", project=project_of(stage), at_once=1))
    except FolderFailed as error:
        return _told(error.report)
    raise AssertionError("another file was replaced")


@scenario(needs_sandbox=True, prepare=_has_a_folder)
def download_folder(stage: Stage) -> Any:
    """A folder comes down with everything in it, and a second time nothing does."""
    address, here = "/lantern/run 9", Path(stage.folder) / "here"
    settings = {"project": project_of(stage), "at_once": 1}
    reports = [_told(stage.run(stage.client.download_folder(address, here, **settings))) for _ in range(2)]
    return {"reports": reports, "notes": (here / "deep/er/notes.txt").read_text()}


@scenario(needs_sandbox=True, prepare=_has_a_folder)
def read(stage: Stage) -> Any:
    """A file is read into memory."""
    return len(stage.run(stage.client.read("/lantern/run 9/reads.bam", project=project_of(stage))))


@scenario(needs_sandbox=True, prepare=_has_a_folder)
def presign_folder(stage: Stage) -> Any:
    """Addresses of all files of a folder."""
    found = stage.run(stage.client.presign_folder("/lantern/run 9/", project=project_of(stage)))
    return [[each.path, each.size, each.status, each.url is not None] for each in found]


@scenario(needs_sandbox=True, prepare=_has_a_folder)
def temporary_credentials(stage: Stage) -> Any:
    """Credentials for a folder, for other tools."""
    found = stage.run(stage.client.temporary_credentials("/lantern/run 9/", project=project_of(stage)))
    return {"bucket": found.bucket, "variables": sorted(found.environment()), "rclone": sorted(found.rclone_settings())}


@scenario(writes=True, needs_sandbox=True)
def files_by_address(stage: Stage) -> Any:
    """A folder is made, a file goes into it, both once; the file comes back, and another one does not replace it."""
    ica, root, folder = stage.client, _folder(stage), f"icav2://{project_of(stage)}/lantern/run 11/"
    made = [stage.run(ica.make_folder(folder)).data.id for _ in range(2)]
    sent = [stage.run(ica.upload_file(root / "notes.txt", folder)).data.details.path for _ in range(2)]
    try:
        stage.run(ica.upload_file(root / "lane 1" / "reads.fastq", f"{folder}notes.txt"))
    except TransferFailed:
        came = stage.run(ica.download_file(f"{folder}notes.txt", stage.folder))
        return {"folders": len(set(made)), "sent": sent, "came": came.read_bytes().decode()}
    raise AssertionError("another file was replaced")
