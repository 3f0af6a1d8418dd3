"""What tests look at: the paths of a project, the ends of a report, and the calls that were made."""

from __future__ import annotations

from typing import Any

from facade.ica.outcomes import DataReport
from facade.sandbox import IcaSandbox
from tests.ica_clients import Way


def paths(way: Way, project: str, folder: str) -> list[str]:
    """What lies in a folder, however deep."""
    listed = way.client.project_data.get_project_data_list(project, file_path=[folder])
    return sorted(str(each.data.details.path) for each in way.listed(listed))


def ends(report: DataReport) -> dict[str, str]:
    """The end of each by what named it."""
    every: Any = {"done": report.done, "already": report.already, "failed": report.failed, "open": report.unsettled}
    return {item.asked: end for end, items in every.items() for item in items}


def asked_for(box: IcaSandbox, method: str, end: str) -> int:
    """How many calls were made to paths with this end."""
    return sum(each.method == method and each.path.endswith(end) for each in box.journal)
