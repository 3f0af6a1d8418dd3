"""What people do with data at ICA: copied, moved, linked, archived, deleted and tagged."""

from __future__ import annotations

from typing import Any

from .ica import project_of
from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("ica")

_QUICK: dict[str, Any] = {"first_pause": 0.001, "longest_pause": 0.001}
_NAMES = ("reads 1.bam", "reads 2.bam", "deep/")
_FOLDER = "/lantern/run 3"


def _has_a_run(box: Any) -> None:
    for name in _NAMES[:2]:
        box.add_file(name, name.encode(), f"{_FOLDER}/")
    box.add_file("notes.txt", b"lantern", f"{_FOLDER}/deep/er/")


def _all(project: str) -> list[str]:
    return [f"icav2://{project}{_FOLDER}/{name}" for name in _NAMES]


def _other_project(stage: Stage) -> str:
    return str(stage.listed(stage.client.project.get_projects())[1].id)


def _told(report: Any) -> dict[str, int]:
    return {end: len(getattr(report, end)) for end in ("done", "already", "failed", "unsettled")}


@scenario(writes=True, prepare=_has_a_run)
def copy_and_move_data(stage: Stage) -> Any:
    """Files and a folder are copied, once; the copies are moved, and one that is not there is told."""
    project = project_of(stage)
    to = f"icav2://{project}/copies/"
    told = [_told(stage.run(stage.client.copy_data(_all(project), to, **_QUICK))) for _ in range(2)]
    copies = [f"{to}{name}" for name in (*_NAMES, "none.bam")]
    moved = stage.run(stage.client.move_data(copies, f"icav2://{project}/moved/", check=False, **_QUICK))
    return {"copied": told, "moved": _told(moved), "paths": [each.record.data.details.path for each in moved.done]}


@scenario(writes=True, prepare=_has_a_run)
def link_and_unlink_data(stage: Stage) -> Any:
    """Data is linked to another project, and no longer."""
    project, other = project_of(stage), _other_project(stage)
    linked = stage.run(stage.client.link_data(_all(project), other, **_QUICK))
    unlinked = stage.run(stage.client.unlink_data(_all(other), **_QUICK))
    return [_told(linked), _told(unlinked)]


@scenario(writes=True, prepare=_has_a_run)
def archive_and_delete_data(stage: Stage) -> Any:
    """Data goes into the archive, comes back, and is deleted; asked for again, it is so already."""
    every, told = _all(project_of(stage)), []
    for change in (stage.client.archive_data, stage.client.unarchive_data, stage.client.delete_data):
        # One at a time, so that the order is the same each time.
        told += [_told(stage.run(change(every, at_once=1, **_QUICK))) for _ in range(2)]
    return told


@scenario(writes=True, prepare=_has_a_run)
def tags(stage: Stage) -> Any:
    """A file, an analysis and a sample get tags and lose them; many files get one in a batch."""
    ica, project = stage.client, project_of(stage)
    file = stage.run(ica.tag(f"icav2://{project}{_FOLDER}/reads 1.bam", ["lantern", "night"]))
    file = stage.run(ica.tag(file, remove="night"))
    analysis = stage.run(ica.tag("germline-002", "lantern", kind="technical", of="analysis", project=project))
    sample = stage.run(ica.tag("juniper-1", replace=["lantern"], of="sample", project=project))
    many = stage.run(ica.tag_data(_all(project), "checked", **_QUICK))
    return {
        "file": file.data.details.tags.user_tags,
        "analysis": analysis.tags.technical_tags,
        "sample": sample.sample.tags.user_tags,
        "many": _told(many),
    }
