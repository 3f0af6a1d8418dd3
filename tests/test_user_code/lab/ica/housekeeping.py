"""Archive what is old, mark projects, and say what runs in the background."""

from __future__ import annotations

import datetime
import sys

from facade import ICA, Forbidden, PreconditionFailed
from generated.ica.models import Project

OLD = datetime.timedelta(days=400)


def old_files(ica: ICA, project: Project) -> list[str]:
    before = datetime.datetime.now(datetime.UTC) - OLD
    found = ica.project_data.get_project_data_list(
        project.id, creation_date_before=before, status=["AVAILABLE"], type="FILE"
    )
    return [entry.data.id for entry in found]


def archive(ica: ICA, project: Project) -> int:
    names = old_files(ica, project)
    for data_id in names:
        ica.project_data.archive_data(project.id, data_id)
    return len(names)


def mark(ica: ICA, project: Project) -> None:
    if project.active is False or "swept" in project.tags.user_tags:
        return
    fresh = ica.project.get_project(project.id)
    fresh.tags.user_tags = [*fresh.tags.user_tags, "swept"]
    try:
        ica.project.update_project(project.id, body=fresh)
    except PreconditionFailed:
        print("somebody else changed", project.name)


def jobs(ica: ICA) -> dict[str, int]:
    counts: dict[str, int] = {}
    for job in ica.job.get_jobs(page_size=200):
        if job is not None:
            counts[job.status] = counts.get(job.status, 0) + 1
    return counts


def sweep(ica: ICA, only: str | None = None) -> None:
    regions = {region.id: region.code for region in ica.region.get_regions().items}
    for project in ica.project.get_projects(search=only, include_hidden_projects=False):
        try:
            print(regions.get(project.region.id), project.name, project.billing_mode, archive(ica, project))
            mark(ica, project)
        except Forbidden:
            print("not allowed:", project.name, project.owner_id)
    print(jobs(ica))


if __name__ == "__main__":
    with ICA.from_env() as client:
        sweep(client, *sys.argv[1:2])
