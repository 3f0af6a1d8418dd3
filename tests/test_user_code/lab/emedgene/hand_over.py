"""Hand cases over: participants, status, labels, and the reports as files."""

from __future__ import annotations

import sys
from pathlib import Path

from facade import Emedgene
from generated.emedgene.models import Participants, PresetGroupChange, StatusChange


def labels(em: Emedgene) -> dict[str, int]:
    return {label.name: label.id for label in em.settings.list_labels().hits}


def kits(em: Emedgene) -> list[str]:
    return sorted(f"{kit.id} {kit.name}" for kit in em.settings.list_kits().hits)


def hand_over(em: Emedgene, name: str, people: list[int]) -> None:
    answer = em.cases.assign_participants(name, body=Participants(participants=people))
    print(len(answer.participants), "take part")
    em.cases.add_preset_group(name, body=PresetGroupChange(preset_group="Trio"))
    changed = em.cases.set_case_status(name, body=StatusChange(status="in_review"))
    print(changed.name, changed.status)


def reports(em: Emedgene, name: str, folder: Path) -> None:
    for report in em.reports.list_reports(name).hits or []:
        target = folder / f"{name}-{report.type}-{report.id}.pdf"
        em.reports.get_report(name, report.type, report.id).save(target)


def browse(em: Emedgene) -> None:
    for provider in em.storage.list_storage().hits or []:
        for entry in em.storage.list_folder(provider.id, path_query="/"):
            print(provider.name, entry.name, entry.size or 0)


if __name__ == "__main__":
    with Emedgene.from_env() as client:
        print(labels(client), kits(client))
        hand_over(client, sys.argv[1], [int(each) for each in sys.argv[2:]])
        reports(client, sys.argv[1], Path.cwd())
