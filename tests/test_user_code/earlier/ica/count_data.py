"""Count the data of a project by format, and follow an analysis."""

from __future__ import annotations

import sys
from collections import Counter

from facade import ICA
from generated.ica.models import AnalysisV4, CreateData, DataDetails, ProjectData


def details(entry: ProjectData | None) -> DataDetails | None:
    found = entry.data.details if entry is not None else None
    return found if isinstance(found, DataDetails) else None


def by_status(ica: ICA, project_id: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for entry in ica.project_data.get_project_data_list(project_id, type="FILE", page_size=1000):
        known = details(entry)
        found[str(known.status) if known is not None else "unknown"] += 1
    return found


def folder(ica: ICA, project_id: str, name: str) -> ProjectData | None:
    return ica.project_data.create_data_in_project(project_id, body=CreateData(name=name, data_type="FOLDER"))


def ended(ica: ICA, project_id: str, analysis_id: str) -> bool:
    analysis: AnalysisV4 = ica.v4.project_analysis.get_analysis(project_id, analysis_id)
    print(analysis.reference, analysis.owner.id, *analysis.tags.user_tags)
    return analysis.status in ("SUCCEEDED", "FAILED")


if __name__ == "__main__":
    with ICA.from_env() as client:
        print(by_status(client, sys.argv[1]), details(folder(client, sys.argv[1], "counts")))
        print(ended(client, *sys.argv[1:3]))
