"""Put the reads of a run into a project, in a folder of the run's name, and hand out addresses to look at them."""

from __future__ import annotations

import sys
from pathlib import Path

from facade import ICA, UNSET, Conflict
from generated.ica.models import CreateFolder, ProjectData


def folder_of(ica: ICA, project_id: str, run: str) -> ProjectData:
    made = CreateFolder(name=run, folder_path="/runs/")
    try:
        return ica.project_data.create_folder(project_id, body=made, idempotency_key=f"folder-{run}")
    except Conflict:
        found = ica.project_data.get_project_data_list(
            project_id, file_path=[f"/runs/{run}/"], file_path_match_mode="FULL_CASE_INSENSITIVE", type="FOLDER"
        ).first()
        if found is None:
            raise
        return found


def sizes(ica: ICA, project_id: str, parent: ProjectData) -> dict[str, int]:
    known: dict[str, int] = {}
    for child in ica.project_data.get_project_data_list(project_id, parent_folder_id=[parent.data.id], page_size=500):
        details = child.data.details
        if details is UNSET or details is None:
            continue
        known[str(details.name)] = details.file_size_in_bytes or 0
    return known


def upload(ica: ICA, project_id: str, run: Path) -> None:
    parent = folder_of(ica, project_id, run.name)
    there = sizes(ica, project_id, parent)
    for path in sorted(run.glob("*.fastq.gz")):
        if there.get(path.name) == path.stat().st_size:
            continue
        made = ica.upload(project_id, path, folder_path=f"/runs/{run.name}/")
        address = ica.project_data.create_download_url_for_data(project_id, made.data.id)
        print(path.name, made.data.id, address.url)


if __name__ == "__main__":
    with ICA.from_env() as client:
        upload(client, sys.argv[1], Path(sys.argv[2]))
