"""What people do with addresses and names at ICA: data by its path, ids from names, searches, S3 URIs."""

from __future__ import annotations

from typing import Any

from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("ica")

_PROJECT = "Harbor exome panel"
_FOLDER = f"icav2://{_PROJECT}/lantern/run 7"


def _has_a_run(box: Any) -> None:
    for name in ("reads 1.bam", "reads 2.bam", "notes.txt"):
        box.add_file(name, b"lantern", folder="/lantern/run 7/")
    box.add_file("reads 3.bam", b"lantern", folder="/lantern/run 7/deep/er/")


@scenario(prepare=_has_a_run)
def data_by_address(stage: Stage) -> Any:
    """A file and a folder by their addresses, whether something is there, and the address of a record."""
    ica = stage.client
    file = stage.run(ica.data(f"{_FOLDER}/reads 1.bam"))
    folder = stage.run(ica.find_data("/lantern/run 7/", project=_PROJECT, kind="folder"))
    there = [stage.run(ica.exists(f"{_FOLDER}/{name}")) for name in ("notes.txt", "none.txt", "deep/")]
    again = stage.run(ica.data(ica.uri(file)))
    return {
        "paths": [each.data.details.path for each in (file, folder)],
        "there": there,
        "same": again.data.id == file.data.id,
    }


@scenario(prepare=_has_a_run)
def nothing_at_an_address(stage: Stage) -> Any:
    """Nothing is there, or no project is called so."""
    addresses = (f"{_FOLDER}/none.txt", "icav2://No such project/x")
    return [stage.refused(lambda address=address: stage.client.data(address))["error"] for address in addresses]


@scenario(prepare=_has_a_run)
def search(stage: Stage) -> Any:
    """What is in a folder, however deep, and what of it has a name of a kind."""

    def names(**asked: Any) -> list[str]:
        return sorted(each.data.details.name for each in stage.listed(stage.client.search(_FOLDER, **asked)))

    return {
        "bam": names(pattern="*.bam"),
        "here": names(pattern="*.bam", recursive=False),
        "below": names(pattern="deep/**/*"),
        "folders": names(kind="folder"),
        "two": len(names(regex=r"reads \d", limit=2)),
    }


@scenario(needs_sandbox=True)
def names_instead_of_ids(stage: Stage) -> Any:
    """A project, a pipeline, an analysis, a bundle, a region, a user and a storage size by what they are called."""
    ica = stage.client
    project = stage.run(ica.find_project(_PROJECT))
    first = stage.run(ica.project_analysis.get_analyses(project.id).first())
    pipeline = stage.run(ica.pipeline.get_pipelines()).items[0]
    user = stage.run(ica.user.get_users()).items[0]
    return {
        "project": project.name,
        "pipeline": stage.run(ica.find_pipeline(pipeline.code, project=_PROJECT)).id == pipeline.id,
        "analysis": stage.run(ica.find_analysis(first.user_reference, project=_PROJECT)).id == first.id,
        "bundle": stage.run(ica.find_bundle("Harbor panel bundle")).name,
        "region": stage.run(ica.find_region("Northport")).code,
        "user": stage.run(ica.find_user(user.id)).id == user.id,
        "size": stage.run(ica.find_storage_size("medium", project=project.id)).name,
    }


@scenario(prepare=_has_a_run)
def there_and_back_by_s3(stage: Stage) -> Any:
    """Where the bytes of a file are, and which file it is that has its bytes there."""
    ica = stage.client
    address = ica.uri(stage.run(ica.data(f"{_FOLDER}/reads 1.bam")))
    there = stage.run(ica.s3_uri(address))
    return {
        "s3": there,
        "same": [stage.run(ica.uri_from_s3(there, **said)) == address for said in ({}, {"project": _PROJECT})],
    }
